/** From labelled texts to a model: cross-fitted for its thresholds, then fitted on all. The same in, the same out. */
import type { Model } from '../../src/core/classifier/model';
import { digest } from '../../src/platform/digest';
import { offsetsOf } from './bias';
import { crossFit, type Read, readOf } from './cross';
import type { Example } from './example';
import { type FitOptions, logitsOf, prepare, train } from './fit';
import { modelOf } from './seal';

export const FOLDS = 4;
export const options: FitOptions = { buckets: 65_536, passes: 6, rate: 0.3, decay: 1e-5 };

export interface Made {
  readonly model: Omit<Model, 'sha256'>;
  /** Every training text, read by a model that was not trained on it. */
  readonly read: readonly Read[];
  /** The ordinary texts, read by the model that is shipped. */
  readonly calm: readonly Read[];
  readonly offsets: Float64Array;
}

export function makeModel(
  examples: readonly Example[],
  ordinary: readonly string[],
  chosen: FitOptions = options,
): Made {
  const data = examples.map((one) => prepare(one, chosen.buckets));
  const read = crossFit(data, chosen, FOLDS);
  const fitted = train(data, chosen);
  const calm = ordinary.map((text) => {
    const one = prepare({ text, lang: '', labels: {}, weight: 0, source: 'ordinary' }, chosen.buckets);
    return readOf(one, logitsOf(fitted, one));
  });
  // App reviews that a fold left out are ordinary texts too.
  const unseen = [...calm, ...read.filter(({ source }) => source === 'app-reviews')];
  const offsets = offsetsOf(
    read,
    unseen.map(({ logits }) => logits),
  );
  const trained = digest(JSON.stringify([chosen, examples])).slice(0, 16);
  return { model: modelOf(fitted, offsets, trained), read, calm: unseen, offsets };
}

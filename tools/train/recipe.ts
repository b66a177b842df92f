/** From labelled texts to a model: cross-fitted for its thresholds, then fitted on all. The same in, the same out. */
import type { Model } from '../../src/core/classifier/model';
import { digest } from '../../src/platform/digest';
import { offsetsOf } from './bias';
import { crossFit, type Read, readOf } from './cross';
import type { Example } from './example';
import { type FitOptions, logitsOf, prepare, train } from './fit';
import { modelOf } from './seal';

export const FOLDS = 4;
/** The first so many pools set floors; those after them only measure. */
const BOUNDING = 2;
export const options: FitOptions = { buckets: 65_536, passes: 6, rate: 0.3, decay: 1e-5 };

export interface Made {
  readonly model: Omit<Model, 'sha256'>;
  /** Every training text, read by a model that was not trained on it. */
  readonly read: readonly Read[];
  /** Ordinary texts nobody trained on: reviews out of fold, and the pools, read by the model that is shipped. */
  readonly calm: readonly (readonly Read[])[];
  readonly offsets: Float64Array;
}

export function makeModel(
  examples: readonly Example[],
  pools: readonly (readonly string[])[],
  chosen: FitOptions = options,
): Made {
  const data = examples.map((one) => prepare(one, chosen.buckets));
  const read = crossFit(data, chosen, FOLDS);
  const fitted = train(data, chosen);
  const readAll = (texts: readonly string[]) =>
    texts.map((text) => {
      const one = prepare({ text, lang: '', labels: {}, weight: 0, source: 'ordinary' }, chosen.buckets);
      return readOf(one, logitsOf(fitted, one));
    });
  const calm = [read.filter(({ source }) => source === 'app-reviews'), ...pools.map(readAll)];
  const bounded = calm.slice(0, 1 + BOUNDING).map((pool) => pool.map(({ logits }) => logits));
  const offsets = offsetsOf(read, bounded);
  const trained = digest(JSON.stringify([chosen, examples, [...offsets], [...fitted.bias]])).slice(0, 16);
  return { model: modelOf(fitted, offsets, trained), read, calm, offsets };
}

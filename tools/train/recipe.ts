/** From labelled texts to a model: cross-fitted for its second look and its thresholds, then fitted on all. The same in, the same out. */
import { headIds, type Model } from '../../src/core/classifier/model';
import { digest } from '../../src/platform/digest';
import { type Offsets, offsetsOf } from './bias';
import { crossFit, type Read, readOf } from './cross';
import type { Example } from './example';
import { type FitOptions, logitsOf, prepare, train } from './fit';
import { fitLook, readAgain } from './look';
import { mannerOf } from './manner';
import { modelOf } from './seal';
import { slopesOf } from './slope';
import { toneOffsetsByLanguage } from './tone';

export const FOLDS = 4;
/** Texts of others read out of fold, and the first pool, set floors; those after it only measure. */
const BOUNDING = 3;
export const options: FitOptions = { buckets: 65_536, passes: 6, orders: 3, manners: mannerOf };

export interface Made {
  readonly model: Omit<Model, 'sha256'>;
  /** Every training text, read by a model that was not trained on it. */
  readonly read: readonly Read[];
  /** Ordinary texts nobody trained on: reviews out of fold, and the pools, read by the model that is shipped. */
  readonly calm: readonly (readonly Read[])[];
  readonly offsets: Offsets;
  readonly slopes: Float64Array;
}

/**
 * @param pools ordinary texts
 * @param tuning texts of which only the tone is said: they help to set the two thresholds of the tone, no weight
 */
export function makeModel(
  examples: readonly Example[],
  pools: readonly (readonly string[])[],
  chosen: FitOptions = options,
  tuning: readonly (readonly Example[])[] = [],
): Made {
  const data = examples.map((one) => prepare(one, chosen.buckets));
  const first = crossFit(data, chosen, FOLDS);
  const read = first.flatMap((part) => {
    const others = fitLook(first.filter((other) => other !== part).flat());
    return part.map((one) => readAgain(others, one));
  });
  const fitted = train(data, chosen);
  const look = fitLook(first.flat());
  const readAll = (some: readonly Example[]) =>
    some.map((example) => {
      const one = prepare(example, chosen.buckets);
      return readAgain(look, readOf(one, logitsOf(fitted, one)));
    });
  const ordinary = (text: string): Example => ({ text, lang: '', labels: {}, source: 'ordinary' });
  const calm = [
    ...['app-reviews', 'goemotions'].map((kind) => read.filter(({ source }) => source === kind)),
    ...pools.map((texts) => readAll(texts.map(ordinary))),
  ];
  const tuned = tuning.map(readAll);
  const slopes = slopesOf(read, tuned.flat());
  const offsets = offsetsOf(read, slopes, calm.slice(0, BOUNDING));
  const kinds = ['corpus', 'app-reviews'].map((kind) => read.filter(({ source }) => source === kind));
  const tone = toneOffsetsByLanguage([...kinds, ...tuned], offsets, slopes);
  for (const language of ['french', 'other'] as const) {
    offsets[language][headIds.indexOf('tone_negative')] = tone[language].negative;
    offsets[language][headIds.indexOf('tone_positive')] = tone[language].positive;
  }
  const trained = digest(
    JSON.stringify([
      chosen,
      examples,
      [...offsets.other, ...offsets.french],
      [...slopes],
      [...fitted.bias],
      [...look.bias],
    ]),
  );
  return { model: modelOf(fitted, look, offsets, slopes, trained.slice(0, 16)), read, calm, offsets, slopes };
}

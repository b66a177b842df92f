/** Out-of-fold logits: every text read by a model that was not trained on it. */
import { fold } from '../../src/core/text/fold';
import { type FitOptions, logitsOf, type Prepared, train } from './fit';

export interface Read {
  readonly source: string;
  /** Whether the reader takes it for French. */
  readonly french: boolean;
  readonly truth: Int8Array;
  readonly logits: Float64Array;
  /** The patterns' own, cut. */
  readonly patterns: Float64Array;
  /** By head: 1 where the patterns point at words. */
  readonly shown: Uint8Array;
}

/** The part of a list that belongs to a fold is decided by the text alone. */
export function foldOf(text: string, folds: number): number {
  let hash = 2_166_136_261;
  for (const char of fold(text).text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}

export function readOf(one: Prepared, logits: Float64Array): Read {
  const { french, truth, patterns, shown } = one;
  return { source: one.example.source, french, truth, logits, patterns, shown };
}

/** Fold by fold. */
export function crossFit(data: readonly Prepared[], options: FitOptions, folds: number): Read[][] {
  const parts = data.map(({ example }) => foldOf(example.text, folds));
  return Array.from({ length: folds }, (_, part) => {
    const fitted = train(
      data.filter((_one, at) => parts[at] !== part),
      options,
    );
    return data.filter((_one, at) => parts[at] === part).map((one) => readOf(one, logitsOf(fitted, one)));
  });
}

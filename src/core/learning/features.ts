/**
 * What is kept of a corrected comment: which hashed words and pairs of words stand in it, in no order. So few buckets
 * that each stands for tens of words: a comment cannot be read back from them.
 */
import { type Bag, featuresOf } from '../classifier/features';

export const LEARNED_BUCKETS = 4_096;
/** Most buckets that are kept of one comment. */
export const MOST_FEATURES = 160;

/** @param folded as `fold` gives it @returns buckets, each once, in rising order */
export function learnedFeatures(folded: string): number[] {
  const { words } = featuresOf(folded, LEARNED_BUCKETS);
  return [...new Set(words.buckets.slice(0, MOST_FEATURES))].sort((a, b) => a - b);
}

/** The same with the words they come from, to show what was learned. */
export function learnedWords(folded: string): {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly words: Bag;
} {
  const { spans, words } = featuresOf(folded, LEARNED_BUCKETS);
  return { spans, words };
}

/** How much one bucket counts in a comment of so many: longer comments are not louder. */
export function loudness(buckets: number): number {
  return 1 / Math.sqrt(Math.max(FEW, buckets));
}

/** Below so many buckets a comment says less than a whole one. */
const FEW = 12;

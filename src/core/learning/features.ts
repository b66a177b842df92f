/**
 * What is kept of a corrected comment: which hashed words, pairs of words and beginnings of words stand in it, in no
 * order. So few buckets that each stands for tens of words: a comment cannot be read back from them. The hash is our own,
 * not the classifier's: what was kept must mean the same when a better model comes.
 */
import { pieceEnd, shapeOf } from '../classifier/tokens';

export const LEARNED_BUCKETS = 4_096;
/** Names the way of `learnedFeatures`: kept lessons of another way teach nothing. */
export const LEARNED_BY = 1;
/** Most buckets that are kept of one comment. */
export const MOST_FEATURES = 160;

const STEM = 6;
const KINDS = { word: 0x51ed270b, pair: 0x2545f491, stem: 0x6c62272e };

export interface LearnedWords {
  /** Where each word stands in the folded text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Of each word, its buckets. */
  readonly buckets: readonly (readonly number[])[];
}

function bucketOf(kind: keyof typeof KINDS, text: string, size = text.length): number {
  let hash = KINDS[kind];
  for (let at = 0; at < size; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (LEARNED_BUCKETS - 1);
}

/** @param folded as `fold` gives it */
export function learnedWords(folded: string): LearnedWords {
  const spans: { start: number; end: number }[] = [];
  const buckets: number[][] = [];
  let before = '';
  let size = 0;
  for (let at = 0; at < folded.length && size < MOST_FEATURES; ) {
    const end = pieceEnd(folded, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = shapeOf(folded.slice(at, end));
    const own = [bucketOf('word', word), bucketOf('pair', `${before} ${word}`)];
    if (word.length > STEM) own.push(bucketOf('stem', word, STEM));
    spans.push({ start: at, end });
    buckets.push(own);
    size += own.length;
    before = word;
    at = end;
  }
  return { spans, buckets };
}

/** @param folded as `fold` gives it @returns buckets, each once, in rising order */
export function learnedFeatures(folded: string): number[] {
  const all = new Set(learnedWords(folded).buckets.flat());
  return [...all].sort((a, b) => a - b).slice(0, MOST_FEATURES);
}

/** How much one bucket counts in a comment of so many: longer comments are not louder. */
export function loudness(buckets: number): number {
  return 1 / Math.sqrt(Math.max(FEW, buckets));
}

/** Below so many buckets a comment says less than a whole one. */
const FEW = 12;

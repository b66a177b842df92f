/**
 * From a folded text to hashed features: words, word pairs, words under a negation, the beginnings of long words, the
 * character 3-4-grams inside each word (so that « remboursment » still looks like « remboursement »), and the tones of
 * the words that carry one; beside them the cues that the patterns found, by name.
 */
import { FeatureReader } from './feature-reader';
import { hashOf, kinds, settled } from './hash';

/** Of one kind of feature, the buckets, and for each the number of the word it comes from. */
export interface Bag {
  readonly buckets: readonly number[];
  readonly words: readonly number[];
}

export interface Features {
  /** Where each word stands in the folded text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Words, pairs, words under a negation. */
  readonly words: Bag;
  /** Beginnings of long words, and the same under a negation. */
  readonly stems: Bag;
  /** Character grams. */
  readonly grams: Bag;
  /** Tones, and the same under a negation or at the start of the text. */
  readonly tones: Bag;
  /** Scenes and tones, and each two of them in one text. */
  readonly pairs: Bag;
}

let reader: FeatureReader | null = null;

/**
 * @param folded as `fold` gives it: lower case, no accents
 * @param size number of buckets, a power of two
 */
export function featuresOf(folded: string, size: number): Features {
  if (reader?.buckets !== size) reader = new FeatureReader(size);
  const { starts, ends, count, words, stems, grams, tones, pairs } = reader.read(folded, true);
  const spans = Array.from({ length: count }, (_, at) => ({
    start: starts[at] as number,
    end: ends[at] as number,
  }));
  return {
    spans,
    words: words.bag(),
    stems: stems.bag(),
    grams: grams.bag(),
    tones: tones.bag(),
    pairs: pairs.bag(),
  };
}

/** The cues are few and come again and again: their hashes are kept. */
const cueHashes = new Map<string, number>();
const MOST_CUES = 2_000;

/** The buckets of the named cues. */
export function cueBuckets(cues: readonly string[], size: number): number[] {
  return cues.map((cue) => cueHash(cue) & (size - 1));
}

function cueHash(cue: string): number {
  let hash = cueHashes.get(cue);
  if (hash === undefined) {
    hash = settled(hashOf(cue), kinds.cue);
    if (cueHashes.size < MOST_CUES) cueHashes.set(cue, hash);
  }
  return hash;
}

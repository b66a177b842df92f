/** The character 3-4-grams of a word between its marks: `<le>` is `<le`, `le>` and `<le>`. */
import type { BucketList } from './bucket-list';
import { grown, kinds, START, settled } from './hash';

const SHORTEST = 3;
/** Characters of one word that are cut into grams. */
const MOST_LETTERS = 24;
/** Grams of a word of that length. */
export const MOST_GRAMS = MOST_LETTERS * 2 - 1;
const BEFORE = '<'.charCodeAt(0);
const BEHIND = '>'.charCodeAt(0);

/** How many grams a word has. @param letters at least one */
export function gramCount(letters: number): number {
  return Math.min(letters, MOST_LETTERS) * 2 - 1;
}

export class GramCutter {
  readonly #mask: number;
  readonly #padded = new Uint16Array(MOST_LETTERS + 2);

  /** @param buckets how many there are, a power of two */
  constructor(buckets: number) {
    this.#mask = buckets - 1;
  }

  /** Adds the grams of one word to a list, as those of the `nth` word. */
  cut(folded: string, start: number, end: number, into: BucketList, nth: number): void {
    const padded = this.#padded;
    const letters = Math.min(end - start, MOST_LETTERS);
    padded[0] = BEFORE;
    for (let at = 0; at < letters; at += 1) padded[at + 1] = folded.charCodeAt(start + at);
    padded[letters + 1] = BEHIND;
    for (let from = 0; from < letters; from += 1) {
      let hash = START;
      for (let at = from; at < from + SHORTEST; at += 1) hash = grown(hash, padded[at] as number);
      into.add(settled(hash, kinds.gram + SHORTEST) & this.#mask, nth);
      if (from + SHORTEST >= letters + 2) continue;
      hash = grown(hash, padded[from + SHORTEST] as number);
      into.add(settled(hash, kinds.gram + SHORTEST + 1) & this.#mask, nth);
    }
  }
}

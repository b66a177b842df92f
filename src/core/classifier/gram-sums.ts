/**
 * What the grams of a word weigh together, for each head. Words come again from text to text, while the grams of one
 * lie at a dozen far places of a megabyte of weights: the sums of the words met last are kept side by side.
 */
import { BucketList } from './bucket-list';
import { GramCutter, MOST_GRAMS } from './grams';
import { type HeadRows, PADDED_HEADS } from './head-rows';
import { isLetter } from './tokens';

/** Words kept, a power of two: about as many as make up nine tenths of what is written. */
const KEPT = 4_096;
/** Longest word that is kept: its letters, five bits each, fill two numbers, and so can be told from any other's. */
const LONGEST = 12;
const HALF = 6;
const BITS = 5;
const APOSTROPHE = 39;
const AFTER_Z = 27;

/** Numbers kept of a word: its letters in two, both 0 while the slot is free, then its sums, those of two heads in each. */
const LETTERS = 2;
const SLOT = LETTERS + PADDED_HEADS / 2;

export class GramSums {
  readonly #rows: HeadRows;
  readonly #cutter: GramCutter;
  readonly #grams = new BucketList(MOST_GRAMS);
  readonly #kept = new Int32Array(KEPT * SLOT);

  /** @param buckets how many rows there are */
  constructor(rows: HeadRows, buckets: number) {
    this.#rows = rows;
    this.#cutter = new GramCutter(buckets);
  }

  /** Adds what the grams of a word weigh, for each head. @param into `PADDED_HEADS` numbers from `from` on */
  add(folded: string, start: number, end: number, into: Int32Array, from: number): void {
    const first = end - start <= LONGEST ? lettersOf(folded, start, Math.min(end, start + HALF)) : 0;
    const rest = first <= 0 ? 0 : lettersOf(folded, start + HALF, end);
    if (first <= 0 || rest < 0) this.#weigh(folded, start, end, into, from);
    else this.#addKept(this.#slotOf(first, rest, folded, start, end), into, from);
  }

  /** Where the word is kept. */
  #slotOf(first: number, rest: number, folded: string, start: number, end: number): number {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b);
    const slot = ((mixed ^ (mixed >>> 15)) & (KEPT - 1)) * SLOT;
    const kept = this.#kept;
    if (kept[slot] === first && kept[slot + 1] === rest) return slot;
    fresh.fill(0);
    this.#weigh(folded, start, end, fresh, 0);
    kept[slot] = first;
    kept[slot + 1] = rest;
    for (let head = 0; head < PADDED_HEADS; head += 2)
      kept[slot + LETTERS + head / 2] =
        ((fresh[head] as number) & 0xffff) | ((fresh[head + 1] as number) << 16);
    return slot;
  }

  #addKept(slot: number, into: Int32Array, from: number): void {
    for (let nth = 0; nth < PADDED_HEADS / 2; nth += 1) {
      const two = this.#kept[slot + LETTERS + nth] as number;
      const head = from + nth * 2;
      into[head] = (into[head] as number) + ((two << 16) >> 16);
      into[head + 1] = (into[head + 1] as number) + (two >> 16);
    }
  }

  #weigh(folded: string, start: number, end: number, into: Int32Array, from: number): void {
    this.#grams.size = 0;
    this.#cutter.cut(folded, start, end, this.#grams, 0);
    this.#rows.add(this.#grams, into, from);
  }
}

const fresh = new Int32Array(PADDED_HEADS);

/** Letters and apostrophes as one number; 0 for none, and less where there is another character. */
function lettersOf(folded: string, start: number, end: number): number {
  let made = 0;
  for (let at = start; at < end; at += 1) {
    const code = folded.charCodeAt(at);
    const digit = isLetter(code) ? code - 96 : code === APOSTROPHE ? AFTER_Z : -1;
    if (digit < 0) return -1;
    made = (made << BITS) | digit;
  }
  return made;
}

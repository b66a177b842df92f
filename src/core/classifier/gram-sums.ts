/**
 * What the grams of a word weigh together, for each head. Words come again from text to text, while the grams of one
 * lie at a dozen far places of a megabyte of weights: the sums of the words met last are kept side by side.
 */
import { BucketList } from './bucket-list';
import { GramCutter, MOST_GRAMS } from './grams';
import { headIds, type Model } from './model';
import { isLetter } from './tokens';

const HEADS = headIds.length;
/** Words kept, a power of two: about as many as make up nine tenths of what is written. */
const KEPT = 4_096;
/** Longest word that is kept: its letters, five bits each, fill two numbers, and so can be told from any other's. */
const LONGEST = 12;
const HALF = 6;
const BITS = 5;
const APOSTROPHE = 39;
const AFTER_Z = 27;

export class GramSums {
  readonly #weights: Int8Array;
  readonly #cutter: GramCutter;
  readonly #grams = new BucketList(MOST_GRAMS);
  /** By slot, the letters of the word that it keeps, in two numbers; both 0 while it is free. */
  readonly #words = new Int32Array(KEPT * 2);
  readonly #sums = new Int16Array(KEPT * HEADS);

  constructor(model: Model) {
    this.#weights = model.weights;
    this.#cutter = new GramCutter(model.buckets);
  }

  /** Adds what the grams of a word weigh to the units of the heads. */
  add(folded: string, start: number, end: number, units: Int32Array): void {
    const first = end - start <= LONGEST ? lettersOf(folded, start, Math.min(end, start + HALF)) : 0;
    const rest = first <= 0 ? 0 : lettersOf(folded, start + HALF, end);
    if (first <= 0 || rest < 0) this.#weigh(folded, start, end, units);
    else this.#addKept(first, rest, folded, start, end, units);
  }

  #addKept(first: number, rest: number, folded: string, start: number, end: number, units: Int32Array): void {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b);
    const slot = (mixed ^ (mixed >>> 15)) & (KEPT - 1);
    const row = slot * HEADS;
    if (this.#words[slot * 2] !== first || this.#words[slot * 2 + 1] !== rest) {
      fresh.fill(0);
      this.#weigh(folded, start, end, fresh);
      this.#sums.set(fresh, row);
      this.#words[slot * 2] = first;
      this.#words[slot * 2 + 1] = rest;
    }
    for (let head = 0; head < HEADS; head += 1)
      units[head] = ((units[head] as number) + (this.#sums[row + head] as number)) | 0;
  }

  #weigh(folded: string, start: number, end: number, units: Int32Array): void {
    const grams = this.#grams;
    grams.size = 0;
    this.#cutter.cut(folded, start, end, grams, 0);
    addRows(this.#weights, grams.buckets, grams.size, units);
  }
}

const fresh = new Int32Array(HEADS);

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

/** Adds the rows of some buckets to the units of the heads. */
export function addRows(weights: Int8Array, buckets: Int32Array, size: number, units: Int32Array): void {
  for (let at = 0; at < size; at += 1) {
    const row = (buckets[at] as number) * HEADS;
    for (let head = 0; head < HEADS; head += 1)
      units[head] = ((units[head] as number) + (weights[row + head] as number)) | 0;
  }
}

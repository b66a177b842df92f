/**
 * The weights of a model, the heads of a bucket side by side: four of them in one number, each made positive, so that
 * two are added at once without one running over into the next.
 */
import type { BucketList } from './bucket-list';
import { headIds } from './model';

const HEADS = headIds.length;
/** Numbers a row, of four heads each. */
const NUMBERS = Math.ceil(HEADS / 4);
/** Heads with those that fill the last number: what is added to has room for them. */
export const PADDED_HEADS = NUMBERS * 4;

/** What is added to a weight to make it positive. */
const LIFT = 128;
/** The first and the third weight of a number; behind a shift the second and the fourth. */
const EVERY_OTHER = 0x00ff00ff;
/** Rows whose weights, all at their highest, still fit sixteen bits. */
const MOST_ROWS = 256;

export class HeadRows {
  readonly #rows: Int32Array;

  /** @param weights rows of one a head */
  constructor(weights: Int8Array) {
    const buckets = weights.length / HEADS;
    this.#rows = new Int32Array(buckets * NUMBERS);
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      for (let head = 0; head < HEADS; head += 1) {
        const number = bucket * NUMBERS + (head >> 2);
        const lifted = (weights[bucket * HEADS + head] as number) + LIFT;
        this.#rows[number] = (this.#rows[number] as number) | (lifted << ((head & 3) * 8));
      }
    }
  }

  weight(bucket: number, head: number): number {
    const number = this.#rows[bucket * NUMBERS + (head >> 2)] as number;
    return ((number >>> ((head & 3) * 8)) & 0xff) - LIFT;
  }

  /** Adds what the buckets of a list weigh, for each head. @param into `PADDED_HEADS` numbers from `from` on */
  add({ buckets, size }: Pick<BucketList, 'buckets' | 'size'>, into: Int32Array, from = 0): void {
    for (let first = 0; first < size; first += MOST_ROWS)
      this.#addSome(buckets, first, Math.min(size, first + MOST_ROWS), into, from);
  }

  #addSome(buckets: Int32Array, first: number, end: number, into: Int32Array, from: number): void {
    const rows = this.#rows;
    const lift = (end - first) * LIFT;
    for (let nth = 0; nth < NUMBERS; nth += 1) {
      let even = 0;
      let odd = 0;
      for (let at = first; at < end; at += 1) {
        const number = rows[(buckets[at] as number) * NUMBERS + nth] as number;
        even = (even + (number & EVERY_OTHER)) | 0;
        odd = (odd + ((number >>> 8) & EVERY_OTHER)) | 0;
      }
      const head = from + nth * 4;
      into[head] = (into[head] as number) + (even & 0xffff) - lift;
      into[head + 1] = (into[head + 1] as number) + (odd & 0xffff) - lift;
      into[head + 2] = (into[head + 2] as number) + (even >>> 16) - lift;
      into[head + 3] = (into[head + 3] as number) + (odd >>> 16) - lift;
    }
  }
}

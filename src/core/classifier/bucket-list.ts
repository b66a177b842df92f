/** Buckets of one kind of feature, in arrays that are filled anew for each text. */
import type { Bag } from './features';

export class BucketList {
  readonly buckets: Int32Array;
  /** Of each bucket, the number of the word it comes from. */
  readonly words: Uint16Array;
  size = 0;

  /** @param most buckets it can hold */
  constructor(most: number) {
    this.buckets = new Int32Array(most);
    this.words = new Uint16Array(most);
  }

  add(bucket: number, word: number): void {
    this.buckets[this.size] = bucket;
    this.words[this.size] = word;
    this.size += 1;
  }

  /** What it holds now, to keep. */
  bag(): Bag {
    return {
      buckets: Array.from(this.buckets.subarray(0, this.size)),
      words: Array.from(this.words.subarray(0, this.size)),
    };
  }
}

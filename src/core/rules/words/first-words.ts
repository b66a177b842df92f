/**
 * Whether a word may begin an entry at all, by its first and last characters and its length: asked of every word of a
 * comment before the tree is, and answered for nearly all from a few kilobytes, without hashing the word.
 */
import type { Piece } from './piece';

const BITS = 15;
const WHOLE = 1;
const HEAD = 2;
const TAIL = 3;
/** Beginnings and ends are told apart by so many characters; where a list has a shorter one, every word may begin it. */
const SHOWN = 2;

function bitOf(kind: number, one: number, two: number): number {
  const mixed = Math.imul(one ^ (kind << 16), 0x9e3779b1) ^ Math.imul(two + kind, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & ((1 << BITS) - 1);
}

const headOf = (word: string) => bitOf(HEAD, word.charCodeAt(0), word.charCodeAt(1));
const tailOf = (word: string) =>
  bitOf(TAIL, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - SHOWN));
const wholeOf = (word: string) =>
  bitOf(WHOLE, word.charCodeAt(0) | (word.length << 16), word.charCodeAt(word.length - 1));

export class FirstWords {
  private readonly bits = new Int32Array(1 << (BITS - 5));
  private every = false;

  /** @param piece the first of an entry */
  add(piece: Piece): void {
    const first = piece[0] ?? '';
    const last = piece[piece.length - 1] ?? '';
    if (piece.length === 1) this.set(wholeOf(first));
    else if (first.length >= SHOWN) this.set(headOf(first));
    else if (first === '' && last.length >= SHOWN) this.set(tailOf(last));
    else this.every = true;
  }

  /** False where no entry begins with that word. */
  mayBegin(word: string): boolean {
    return this.every || this.has(wholeOf(word)) || this.has(headOf(word)) || this.has(tailOf(word));
  }

  private set(bit: number): void {
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  private has(bit: number): boolean {
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }
}

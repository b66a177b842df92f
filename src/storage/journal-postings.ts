/**
 * Which entries hold which term: a small map of bits for each term and block, one bit a place. An index of the browser's
 * own costs a look-up for each place it names; a map costs one for four thousand.
 */

import type { JournalReads, JournalWrites } from './journal-table';
import { BLOCK, blockOf, blockRange, type Range } from './journal-terms';

/** One bit a place of a block. */
export type Bits = Uint8Array<ArrayBuffer>;

const BYTES = BLOCK / 8;

export const noBits = (): Bits => new Uint8Array(BYTES);

/** What lies in the database may be anything: what is not such a map holds nothing. */
export function asBits(raw: unknown): Bits {
  return raw instanceof Uint8Array && raw.length === BYTES ? new Uint8Array(raw) : noBits();
}

/** What a row is found by. */
export interface Termed {
  readonly seq: number;
  readonly terms: readonly string[];
}

/** Adds these rows to the maps of their terms, or takes them out; a map without a bit goes. */
export async function post(tx: JournalWrites, rows: readonly Termed[], on: boolean): Promise<void> {
  const byTerm = new Map<string, number[]>();
  for (const { seq, terms } of rows) {
    for (const term of terms) {
      const seqs = byTerm.get(term) ?? [];
      byTerm.set(term, seqs);
      seqs.push(seq);
    }
  }
  await Promise.all(
    [...byTerm].map(async ([term, seqs]) => {
      const bits = asBits((await tx.postings(term, term))[0]?.bits);
      for (const seq of seqs) mark(bits, seq, on);
      await tx.putPosting(term, bits.some((byte) => byte !== 0) ? bits : null);
    }),
  );
}

/** Takes places out of every map of their block: what a record says of itself is not believed once it is damaged. */
export async function sweep(tx: JournalWrites, seqs: readonly number[]): Promise<void> {
  for (const block of new Set(seqs.map(blockOf))) {
    const gone = seqs.filter((seq) => blockOf(seq) === block);
    for (const [from, to] of blockRange(block)) {
      for (const { term, bits: raw } of await tx.postings(from, to)) {
        const bits = asBits(raw);
        if (!gone.some((seq) => isMarked(bits, seq))) continue;
        for (const seq of gone) mark(bits, seq, false);
        await tx.putPosting(term, bits.some((byte) => byte !== 0) ? bits : null);
      }
    }
  }
}

/** Sets or clears the bit of a place. */
export function mark(bits: Bits, seq: number, on: boolean): void {
  const place = seq % BLOCK;
  const byte = place >> 3;
  const bit = 1 << (place & 7);
  bits[byte] = on ? (bits[byte] ?? 0) | bit : (bits[byte] ?? 0) & ~bit;
}

function isMarked(bits: Bits, seq: number): boolean {
  const place = seq % BLOCK;
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

/** Places of a block that hold one of these terms. */
export async function anyOf(tx: JournalReads, ranges: readonly Range[]): Promise<Bits> {
  const found = await Promise.all(ranges.map(([from, to]) => tx.postings(from, to)));
  const all = found.flat().map(({ bits }) => asBits(bits));
  const [first = noBits(), ...others] = all;
  for (const bits of others)
    for (let at = 0; at < BYTES; at += 1) first[at] = (first[at] ?? 0) | (bits[at] ?? 0);
  return first;
}

/** Places of a block that all of these have, newest first. */
export function inAll(block: number, maps: readonly Bits[]): number[] {
  const seqs: number[] = [];
  for (let byte = BYTES - 1; byte >= 0; byte -= 1) {
    let left = 0xff;
    for (const bits of maps) left &= bits[byte] ?? 0;
    for (let bit = 7; left !== 0 && bit >= 0; bit -= 1) {
      if ((left & (1 << bit)) !== 0) seqs.push(block * BLOCK + byte * 8 + bit);
    }
  }
  return seqs;
}

/** Finds a page of entries, newest first, without reading more than it shows. */
import type { JournalQuery } from '../core/journal/query';
import type { Decision } from './decision';
import { anyOf, inAll } from './journal-postings';
import { openRow } from './journal-row';
import type { JournalReads } from './journal-table';
import { blockOf, type Condition, conditionsOf, holdsOf } from './journal-terms';

export interface JournalPage {
  readonly entries: readonly Decision[];
  /** Where to go on; null at the end. A page may be short, even empty, and still go on. */
  readonly next: number | null;
  /** Places of records met on the way that are not what was written. */
  readonly damaged: readonly number[];
}

/** Blocks asked at once, growing: what is common is in the first, what is rare is in few. */
const MOST_AT_ONCE = 16;
/** Records looked at for one page beyond its size, where only the record itself tells. */
const PATIENCE = 3_000;

const empty: JournalPage = { entries: [], next: null, damaged: [] };

/**
 * @param cursor place after which (downward) to look; null: from the newest on
 * @param size entries wanted
 */
export async function search(
  tx: JournalReads,
  query: JournalQuery,
  cursor: number | null,
  size: number,
): Promise<JournalPage> {
  const ends = await tx.ends();
  if (ends === null) return empty;
  const below = cursor ?? ends.last + 1;
  const entries: Decision[] = [];
  const damaged: number[] = [];
  const holds = holdsOf(query);
  let looked = 0;
  for await (const seqs of places(tx, query, below, ends.first)) {
    for (let at = 0; at < seqs.length; ) {
      const batch = seqs.slice(at, at + Math.max(20, size - entries.length));
      const rows = await tx.rows(batch);
      for (const [index, seq] of batch.entries()) {
        const raw = rows[index];
        const record = raw === undefined ? null : openRow(raw);
        if (raw !== undefined && record === null) damaged.push(seq);
        if (record !== null && holds(record)) entries.push(record);
        looked += 1;
        if (entries.length === size || looked >= size + PATIENCE) {
          return { entries, next: seq > ends.first ? seq : null, damaged };
        }
      }
      at += batch.length;
    }
  }
  return { entries, next: null, damaged };
}

/** Places that hold all that can be told without the record, newest first, block by block. */
async function* places(
  tx: JournalReads,
  query: JournalQuery,
  below: number,
  first: number,
): AsyncGenerator<number[]> {
  const conditions = conditionsOf(query);
  const named = await namedBy(tx, query);
  const newest = named === null ? below - 1 : Math.min(below - 1, Math.max(0, ...named));
  let atOnce = 1;
  for (let block = blockOf(newest); block >= blockOf(first); ) {
    const last = Math.max(blockOf(first), block - atOnce + 1);
    const blocks = Array.from({ length: block - last + 1 }, (_, step) => block - step);
    const found = await Promise.all(blocks.map((one) => inBlock(tx, conditions, one)));
    for (const seqs of found) {
      const kept = seqs.filter((seq) => seq < below && (named === null || named.has(seq)));
      if (kept.length > 0) yield kept;
    }
    block = last - 1;
    atOnce = Math.min(atOnce * 2, MOST_AT_ONCE);
  }
}

/** Places of the comment, thread or author that is asked for; null where none is. */
async function namedBy(tx: JournalReads, query: JournalQuery): Promise<ReadonlySet<number> | null> {
  const lists = await Promise.all(
    (['ref', 'thread', 'author'] as const).flatMap((index) => {
      const value = query[index];
      return value === undefined ? [] : [tx.find(index, value, value)];
    }),
  );
  const [first, ...others] = lists;
  if (first === undefined) return null;
  return others.reduce((kept, list) => new Set(common(list, kept)), new Set(first));
}

async function inBlock(tx: JournalReads, conditions: readonly Condition[], block: number): Promise<number[]> {
  return inAll(block, await Promise.all(conditions.map((condition) => anyOf(tx, condition(block)))));
}

function common(places: Iterable<number>, kept: ReadonlySet<number>): number[] {
  return [...places].filter((seq) => kept.has(seq));
}

/** The journal's operations on the browser's own database. */
import type { IDBPTransaction } from 'idb';
import { database, HEAD, type Shape, strict } from './database';
import type { JournalReads, JournalTable, JournalWrites } from './journal-table';
import { ASIDE } from './journal-upkeep';

const stores = ['journal', 'postings', 'corrections', 'marks', 'aside'] as const;
type Stores = (typeof stores)[number][];
type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode> = IDBPTransaction<Shape, Stores, M>;

const LAST = '\uffff';
const asides = IDBKeyRange.bound(ASIDE, `${ASIDE}${LAST}`);

/** Where places lie this close together, one question for all of them costs less than one for each. */
const DENSE = 2;

/** Rows asked for at once: browsers take much longer for the second thousand than for the first. */
const AT_ONCE = 250;

function partsOf(seqs: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let at = 0; at < seqs.length; at += AT_ONCE) parts.push(seqs.slice(at, at + AT_ONCE));
  return parts;
}

function boundsOf(seqs: readonly number[]): readonly [low: number, high: number] {
  return [Math.min(...seqs), Math.max(...seqs)];
}

function readsOn(tx: Transaction<Mode>): JournalReads {
  const journal = tx.objectStore('journal');
  const postings = tx.objectStore('postings');
  return {
    async rows(seqs) {
      const parts = partsOf(seqs);
      const answers = await Promise.all(
        parts.map(async (part) => {
          if (part.length === 1) return [await journal.get(part[0] as number)];
          const [low, high] = boundsOf(part);
          if (high - low >= part.length * DENSE) return Promise.all(part.map((seq) => journal.get(seq)));
          const all = await journal.getAll(IDBKeyRange.bound(low, high));
          const bySeq = new Map(all.map((row) => [row.seq, row]));
          return part.map((seq) => bySeq.get(seq));
        }),
      );
      return answers.flat();
    },
    rowsOf: (index, value) => journal.index(index).getAll(value),
    find: (index, from, to) => journal.index(index).getAllKeys(IDBKeyRange.bound(from, to)),
    async postings(from, to) {
      if (from === to) {
        const bits = await postings.get(from);
        return bits === undefined ? [] : [{ term: from, bits }];
      }
      const range = IDBKeyRange.bound(from, to);
      const [terms, all] = await Promise.all([postings.getAllKeys(range), postings.getAll(range)]);
      return terms.map((term, at) => ({ term, bits: all[at] }));
    },
    async ends() {
      const [first, last] = await Promise.all([
        journal.openKeyCursor(null, 'next'),
        journal.openKeyCursor(null, 'prev'),
      ]);
      return first && last ? { first: first.primaryKey, last: last.primaryKey } : null;
    },
    size: () => journal.count(),
    count: (lane, since) => journal.index('lane').count(IDBKeyRange.bound([lane, since], [lane, LAST])),
    head: () => tx.objectStore('marks').get(HEAD),
    holds: (names) => Promise.all(names.map((name) => tx.objectStore('marks').get(name))),
    corrections: () => tx.objectStore('corrections').getAll(),
    asides: () => tx.objectStore('aside').count(asides),
  };
}

function writesOn(tx: Transaction<'readwrite'>): JournalWrites {
  const journal = tx.objectStore('journal');
  const postings = tx.objectStore('postings');
  const marks = tx.objectStore('marks');
  const aside = tx.objectStore('aside');
  const corrections = tx.objectStore('corrections');
  return {
    ...readsOn(tx as unknown as Transaction<Mode>),
    put: async (row) => void (await journal.put(row)),
    remove: (seq) => journal.delete(seq),
    putPosting: async (term, bits) =>
      void (await (bits === null ? postings.delete(term) : postings.put(bits, term))),
    putHead: async (head) => void (await marks.put(head, HEAD)),
    putHold: async (name, since) =>
      void (await (since === null ? marks.delete(name) : marks.put(since, name))),
    putCorrection: async (key, value) =>
      void (await (value === null ? corrections.delete(key) : corrections.put(value as { key: string }))),
    setAside: async (name, raw) => void (await aside.put(raw, name)),
    dropAside: (before) =>
      before > ASIDE ? aside.delete(IDBKeyRange.bound(ASIDE, before, false, true)) : Promise.resolve(),
    async dropAsideOf(authors) {
      let gone = 0;
      for (let cursor = await aside.openCursor(asides); cursor; cursor = await cursor.continue()) {
        const { author, held } = (cursor.value ?? {}) as { author?: unknown; held?: unknown };
        if (typeof author !== 'string' || !authors.includes(author) || typeof held === 'string') continue;
        await cursor.delete();
        gone += 1;
      }
      return gone;
    },
  };
}

export const journalTable: JournalTable = {
  async read(work) {
    const tx = (await database()).transaction([...stores] as Stores, 'readonly');
    return work(readsOn(tx as unknown as Transaction<Mode>));
  },
  async write(work) {
    const tx = (await database()).transaction([...stores] as Stores, 'readwrite', strict);
    try {
      const result = await work(writesOn(tx));
      await tx.done;
      return result;
    } catch (error) {
      // Whatever went wrong, nothing of it stays; a failed transaction says why itself.
      const done = tx.done.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      try {
        tx.abort();
      } catch {
        // It is over already.
      }
      const reason = await done;
      throw reason instanceof Error && reason.name !== 'AbortError' ? reason : error;
    }
  },
};

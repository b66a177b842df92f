/**
 * What the journal asks of the database. Few and plain operations, so that what decides (order, seals, duplicates,
 * holds) is in one place and can be tried with a fault at each of them.
 */

/** Indexes whose values are looked up one by one. Some are derived (`journal-row.ts`). */
export type JournalIndex = 'id' | 'ref' | 'author' | 'thread' | 'fix' | 'waits' | 'age';

export interface JournalReads {
  /** Rows in the order of `seqs`; undefined where there is none. */
  rows(seqs: readonly number[]): Promise<unknown[]>;
  /** The rows of one index value, oldest first. */
  rowsOf(index: JournalIndex, value: string): Promise<unknown[]>;
  /** Places of the rows whose index value lies in these bounds, both included. In any order. */
  find(index: JournalIndex, from: string, to: string): Promise<number[]>;
  /** Maps of the terms in these bounds, both included. */
  postings(from: string, to: string): Promise<{ readonly term: string; readonly bits: unknown }[]>;
  /** Lowest and highest place; null where the journal is empty. */
  ends(): Promise<{ readonly first: number; readonly last: number } | null>;
  /** How many rows there are. */
  size(): Promise<number>;
  /** How many rows of a lane were made at or after an instant. */
  count(lane: string, since: string): Promise<number>;
  /** The head record: the last place and instant given. */
  head(): Promise<unknown>;
  /** Since when these are held: ISO instants by name (`ref:…`, `thread:…`). */
  holds(names: readonly string[]): Promise<(unknown | undefined)[]>;
  corrections(): Promise<unknown[]>;
  /** How many records of the journal were set aside. */
  asides(): Promise<number>;
}

export interface JournalWrites extends JournalReads {
  put(row: JournalRow): Promise<void>;
  remove(seq: number): Promise<void>;
  putPosting(term: string, bits: Uint8Array | null): Promise<void>;
  putHead(head: { readonly seq: number; readonly at: string }): Promise<void>;
  putHold(name: string, since: string | null): Promise<void>;
  putCorrection(key: string, value: object | null): Promise<void>;
  /** Keeps unreadable bytes as they were. `name` sorts by the day it was done. */
  setAside(name: string, raw: unknown): Promise<void>;
  /** Removes what was set aside under a name below this one; and what holds this author. */
  dropAside(before: string): Promise<void>;
  dropAsideOf(authors: readonly string[]): Promise<number>;
}

/** A sealed record with what it is found by. */
export interface JournalRow {
  readonly seq: number;
  readonly id: string;
  readonly ref: string;
  readonly author: string | null;
  readonly thread: string | null;
  readonly lane: string;
  readonly at: string;
  readonly held: string | null;
  /** Key of the correction it holds. */
  readonly fix: string | null;
  /** `user:promise` and the like while it waits for its end. */
  readonly waits: string | null;
  /** ISO instant from which its time to be kept runs. */
  readonly age: string;
  /** The record itself, as JSON. */
  readonly text: string;
  readonly sum: string;
}

export interface JournalTable {
  /** One reading transaction. */
  read<T>(work: (reads: JournalReads) => Promise<T>): Promise<T>;
  /**
   * One strict transaction over all of the journal: all of it or nothing, answered after the commit. `work` awaits
   * nothing but the operations it is given, else the transaction is over.
   */
  write<T>(work: (writes: JournalWrites) => Promise<T>): Promise<T>;
}

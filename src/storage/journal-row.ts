/**
 * A record as it lies in the database: one text under a checksum, with what it is found by beside it. A text is read,
 * checked and exported several times faster than an object of forty fields.
 */
import { checksum } from '../platform/checksum';
import { log } from '../platform/log';
import { type Decision, type DecisionDraft, decisionSchema, laneOf, UNDONE } from './decision';
import type { JournalRow } from './journal-table';

/** Version of the record; another one is not read as this. */
const VERSION = 2;

/** What only the store knows when a decision is kept. */
export interface Placed {
  readonly seq: number;
  readonly clock: Decision['clock'];
  readonly held: string | null;
}

export function placed(draft: DecisionDraft, { seq, clock, held }: Placed): Decision {
  const waits = draft.act === 'escalate' || draft.act === 'promise';
  return {
    ...draft,
    seq,
    clock,
    held,
    undoneAt: null,
    follow: waits ? 'open' : null,
    lane: laneOf(draft.act, draft.practice),
  };
}

export function undone(record: Decision, at: string): Decision {
  return { ...record, undoneAt: at, follow: null, lane: UNDONE };
}

/** Name under which open follow-ups are found. */
export const waitsAs = laneOf;

/** A promise is kept in mind until its day, whatever the day it was made on. */
function ageOf({ at, due }: Pick<Decision, 'at' | 'due'>): string {
  return due !== null && due > at.slice(0, 10) ? `${due}T23:59:59.999Z` : at;
}

const sumOf = (seq: number, text: string) => checksum(`${VERSION} ${seq} ${text}`);

/** @throws where the record is not what its schema asks */
export function rowOf(record: Decision): JournalRow {
  const parsed = decisionSchema.parse(record);
  const { seq, id, ref, author, thread, lane, at, held } = parsed;
  const text = JSON.stringify(parsed);
  return {
    seq,
    id,
    ref,
    author,
    thread,
    lane,
    at,
    held,
    fix: parsed.correction?.key ?? null,
    waits: parsed.follow === 'open' ? waitsAs(parsed.act, parsed.practice) : null,
    age: ageOf(parsed),
    text,
    sum: sumOf(seq, text),
  };
}

/** Null, and a line in the log, where the row is not what was written. What was sealed was parsed before. */
export function openRow(raw: unknown): Decision | null {
  if (typeof raw === 'object' && raw !== null) {
    const { seq, text, sum } = raw as Partial<JournalRow>;
    if (typeof seq === 'number' && typeof text === 'string' && sum === sumOf(seq, text)) {
      return JSON.parse(text) as Decision;
    }
  }
  log('record_damaged');
  return null;
}

/** Those that can be read, in the same order. */
export function openRows(rows: readonly unknown[]): Decision[] {
  return rows
    .filter((raw) => raw !== undefined)
    .map(openRow)
    .filter((record) => record !== null);
}

/** A record as it lies in the database: sealed, with what it is found by beside it. */
import type { Digest } from '../platform/digest';
import { log } from '../platform/log';
import { type Decision, type DecisionDraft, decisionSchema, laneOf, UNDONE } from './decision';
import type { JournalRow } from './journal-table';
import { termsOf } from './journal-terms';
import { seal, unseal } from './seal';

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
export const waitsAs = (act: Decision['act'], practice: boolean) => laneOf(act, practice);

/** A promise is kept in mind until its day, whatever the day it was made on. */
function ageOf({ at, due }: Pick<Decision, 'at' | 'due'>): string {
  return due !== null && due > at.slice(0, 10) ? `${due}T23:59:59.999Z` : at;
}

/** @throws where the record is not what its schema asks */
export function rowOf(record: Decision, digest: Digest): JournalRow {
  const parsed = decisionSchema.parse(record);
  return {
    ...seal({ ...parsed, version: VERSION }, digest),
    terms: termsOf(parsed),
    fix: parsed.correction?.key ?? null,
    waits: parsed.follow === 'open' ? waitsAs(parsed.act, parsed.practice) : null,
    age: ageOf(parsed),
  };
}

/** Null, and a line in the log, where the row is not what was written. What was sealed was parsed before. */
export function openRow(raw: unknown, digest: Digest): Decision | null {
  if (typeof raw === 'object' && raw !== null) {
    const { terms, fix, waits, age, ...sealed } = raw as Partial<JournalRow>;
    const whole = unseal(sealed, digest);
    if (whole !== null && whole.version === VERSION) {
      const { version, ...record } = whole;
      return record as Decision;
    }
  }
  log('record_damaged');
  return null;
}

/** Those that can be read, in the same order. */
export function openRows(rows: readonly unknown[], digest: Digest): Decision[] {
  return rows
    .filter((raw) => raw !== undefined)
    .map((raw) => openRow(raw, digest))
    .filter((record) => record !== null);
}

/** A record as it lies in the database: sealed, with what it is found by beside it. */
import { checksum } from '../platform/checksum';
import { log } from '../platform/log';
import { type Decision, type DecisionDraft, decisionSchema, laneOf, UNDONE } from './decision';
import type { JournalRow } from './journal-table';
import { canonical } from './seal';

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

const fields = Object.keys(decisionSchema.def.shape).sort() as (keyof Decision)[];
const flat = fields.filter((field) => field !== 'basis' && field !== 'correction' && field !== 'signals');
/** What stands beside a record and is made from it. */
const beside = ['fix', 'waits', 'age', 'sum'] as const;
const known: ReadonlySet<string> = new Set([...fields, ...beside]);

/**
 * All of a record in one text, whatever order its fields came in. Written out by hand: a journal is read by the
 * thousand, and sorting the fields each time took most of the time.
 */
function spelled(record: Decision): string {
  let text = `${VERSION}`;
  for (const field of flat) {
    const value = record[field];
    // Later fields may be absent, and then add nothing to what older records were sealed with.
    if (value === undefined) continue;
    text += typeof value === 'string' ? `\u0001s${value}` : `\u0001${value}`;
  }
  const { basis, correction, signals } = record;
  const { counts, baseline } = basis;
  text += `\u0001${signals.join()}\u0001${correction === null ? '' : canonical(correction)}`;
  text += `\u0001${basis.charter}\u0002${basis.revision}\u0002${basis.engine}\u0002${basis.corrections}`;
  text += `\u0002${basis.budgetLeft}\u0002${counts.reactions}\u0002${counts.replies}\u0002${counts.shares}`;
  text += `\u0002${counts.views}\u0002${baseline && `${baseline.median} ${baseline.mad} ${baseline.size}`}`;
  return text;
}

/** @throws where the record is not what its schema asks */
export function rowOf(record: Decision): JournalRow {
  const parsed = decisionSchema.parse(record);
  return {
    ...parsed,
    fix: parsed.correction?.key ?? null,
    waits: parsed.follow === 'open' ? waitsAs(parsed.act, parsed.practice) : null,
    age: ageOf(parsed),
    sum: checksum(spelled(parsed)),
  };
}

/** Null, and a line in the log, where the row is not what was written. What was sealed was parsed before. */
export function openRow(raw: unknown): Decision | null {
  try {
    const row = raw as JournalRow & Decision;
    const whole = Object.keys(row).every((name) => known.has(name)) && beside.every((name) => name in row);
    if (whole && row.sum === checksum(spelled(row))) {
      const { fix, waits, age, sum, ...record } = row;
      return record;
    }
  } catch {
    // Not even the shape of a record.
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

/** Version 1 of the database kept decisions by id, without an order of its own. They come over in the order of time. */
import type { Digest } from '../platform/digest';
import type { Decision } from './decision';
import { type Bits, mark, noBits } from './journal-postings';
import { openRows, rowOf } from './journal-row';
import type { JournalRow } from './journal-table';
import { termsOf } from './journal-terms';
import { ASIDE } from './journal-upkeep';
import { unseal } from './seal';

/** What version 1 wrote, as far as it differs. */
type Before = Omit<
  Decision,
  | 'seq'
  | 'clock'
  | 'practice'
  | 'thread'
  | 'brand'
  | 'lang'
  | 'priority'
  | 'signals'
  | 'topic'
  | 'reason'
  | 'due'
  | 'about'
  | 'token'
  | 'follow'
  | 'held'
>;

export interface Upgraded {
  readonly rows: readonly JournalRow[];
  /** Maps by term. */
  readonly postings: ReadonlyMap<string, Bits>;
  readonly aside: readonly { readonly name: string; readonly raw: unknown }[];
  readonly head: { readonly seq: number; readonly at: string };
}

/** Everything of a version 1 comes over: what can be read as records, the rest set aside as it is. */
export function upgraded(old: readonly unknown[], digest: Digest): Upgraded {
  const sorted = [...old].sort((a, b) => (atOf(a) < atOf(b) ? -1 : 1));
  const rows: JournalRow[] = [];
  const aside: { name: string; raw: unknown }[] = [];
  for (const raw of sorted) {
    const row = carried(raw, rows.length + 1, digest);
    if (row !== null) rows.push(row);
    else aside.push({ name: `${ASIDE}${atOf(raw)}:v1:${aside.length}`, raw });
  }
  return { rows, postings: postingsOf(rows), aside, head: { seq: rows.length, at: rows.at(-1)?.at ?? '' } };
}

function carried(raw: unknown, seq: number, digest: Digest): JournalRow | null {
  const whole = unseal(raw, digest) as Before | null;
  if (whole === null) return null;
  const practice = whole.network === 'practice' || whole.lane.startsWith('practice:');
  const waits = whole.act === 'escalate' && whole.undoneAt === null;
  const added = { brand: null, thread: null, topic: null, lang: null, priority: null, signals: [] };
  const none = { reason: null, due: null, about: null, token: null, held: null };
  try {
    const follow = waits ? ('open' as const) : null;
    return rowOf({ ...whole, ...added, ...none, practice, follow, seq, clock: 'ok' });
  } catch {
    return null;
  }
}

function postingsOf(rows: readonly JournalRow[]): Map<string, Bits> {
  const maps = new Map<string, Bits>();
  for (const record of openRows(rows)) {
    for (const term of termsOf(record)) {
      const bits = maps.get(term) ?? noBits();
      mark(bits, record.seq, true);
      maps.set(term, bits);
    }
  }
  return maps;
}

function atOf(raw: unknown): string {
  const at = (raw as { at?: unknown } | null)?.at;
  return typeof at === 'string' ? at : '';
}

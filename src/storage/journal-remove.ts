/** How records leave the journal: with the terms they were found by, and the corrections that only they held. */
import { dropOrphans } from './journal-corrections';
import { post, sweep } from './journal-postings';
import { openRow } from './journal-row';
import type { JournalWrites } from './journal-table';
import { termsOf } from './journal-terms';

/** @param rows as they lie there, which may be unreadable; those that are not there any more are left out */
export async function removeRows(
  tx: JournalWrites,
  rows: readonly { readonly seq: number; readonly raw: unknown }[],
): Promise<void> {
  const there = rows.filter(({ raw }) => raw !== undefined);
  await Promise.all(there.map(({ seq }) => tx.remove(seq)));
  const opened = there.map(({ seq, raw }) => ({ seq, record: openRow(raw) }));
  const whole = opened.flatMap(({ seq, record }) =>
    record === null ? [] : [{ seq, terms: termsOf(record) }],
  );
  await post(tx, whole, false);
  const damaged = opened.filter(({ record }) => record === null).map(({ seq }) => seq);
  await sweep(tx, damaged);
  await dropOrphans(
    tx,
    there.flatMap(({ raw }) => fixOf(raw)),
  );
}

/** Key of the correction that a row says it holds. */
function fixOf(raw: unknown): string[] {
  const fix = (raw as { fix?: unknown } | null | undefined)?.fix;
  return typeof fix === 'string' ? [fix] : [];
}

/** Legal hold: what must be kept for a case is neither purged nor erased, and what is added to it is held too. */
import type { Decision } from './decision';
import { openRows, rowOf } from './journal-row';
import type { JournalReads, JournalTable } from './journal-table';

/** What is held: the entries of one comment, or of its whole thread. */
export type HoldScope = 'ref' | 'thread';

type Where = Pick<Decision, 'ref' | 'thread'>;

const nameOf = (scope: HoldScope, hash: string) => `${scope}:${hash}`;

/** Since when entries of this comment are held; null where they are not. */
export async function heldSince(tx: JournalReads, { ref, thread }: Where): Promise<string | null> {
  const names = [nameOf('ref', ref), ...(thread === null ? [] : [nameOf('thread', thread)])];
  const since = (await tx.holds(names)).filter((one) => typeof one === 'string');
  return since.sort()[0] ?? null;
}

/** Those of these comments that are held, by their names. */
export async function heldAmong(tx: JournalReads, places: readonly Where[]): Promise<ReadonlySet<string>> {
  const since = await Promise.all(places.map((place) => heldSince(tx, place)));
  return new Set(places.filter((_, at) => since[at] !== null).map(({ ref }) => ref));
}

/** @param since ISO instant, or null to end it; how many entries it concerns */
export function hold(
  table: JournalTable,
  scope: HoldScope,
  hash: string,
  since: string | null,
): Promise<number> {
  return table.write(async (tx) => {
    await tx.putHold(nameOf(scope, hash), since);
    const records = openRows(await tx.rowsOf(scope, hash));
    for (const record of records) {
      const held = await heldSince(tx, record);
      if (held !== record.held) await tx.put(rowOf({ ...record, held }));
    }
    return records.length;
  });
}

/** True where bytes that may be unreadable say that they are held: when in doubt, it stays. */
export function saysHeld(raw: unknown): boolean {
  const held = (raw as { held?: unknown } | null | undefined)?.held;
  return held !== null && held !== undefined;
}

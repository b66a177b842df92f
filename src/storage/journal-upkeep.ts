/** What keeps the journal small and whole: the purge, and records set aside because they are not what was written. */
import { saysHeld } from './journal-holds';
import { removeRows } from './journal-remove';
import { openRow } from './journal-row';
import type { JournalTable } from './journal-table';

export const ASIDE = 'aside:journal:';

/** Records a transaction: a long purge leaves others their turn. */
const AT_ONCE = 500;

/** Until when entries are kept: each house has its own delay. */
export interface Retention {
  /** ISO instant before which an entry of this brand (`place/brand`) goes; null: it stays. */
  before(brand: string | null): string | null;
  /** The latest of them; null where everything stays. */
  readonly latest: string | null;
  /** The earliest, for what cannot be read; null: it stays. */
  readonly earliest: string | null;
}

/** The same delay for all. */
const forAll = (before: string): Retention => ({ before: () => before, latest: before, earliest: before });

/** Removes what is older, but for what is held; how many went. Each part is whole, and the next run does the rest. */
export async function purge(table: JournalTable, until: string | Retention): Promise<number> {
  const retention = typeof until === 'string' ? forAll(until) : until;
  const { latest, earliest } = retention;
  if (latest === null) return 0;
  const old = await table.read((tx) => tx.find('age', '', latest));
  let gone = 0;
  for (let at = 0; at < old.length; at += AT_ONCE) {
    const seqs = old.slice(at, at + AT_ONCE);
    gone += await table.write(async (tx) => {
      const rows = await tx.rows(seqs);
      const past = seqs
        .map((seq, index) => ({ seq, raw: rows[index] }))
        .filter(({ raw }) => isPast(raw, retention));
      await removeRows(tx, past);
      return past.length;
    });
  }
  if (earliest !== null) await table.write((tx) => tx.dropAside(`${ASIDE}${earliest}`));
  return gone;
}

function isPast(raw: unknown, { before, earliest }: Retention): boolean {
  const age = (raw as { age?: unknown } | null | undefined)?.age;
  if (typeof age !== 'string' || saysHeld(raw)) return false;
  const record = openRow(raw);
  const own = record === null ? earliest : before(record.brand);
  return own !== null && age < own;
}

/**
 * Moves records that cannot be read out of the way, as they are; how many. Each is looked at again first: what can be
 * read stays.
 * @param at ISO instant, from which the time they are kept runs
 */
export function setAside(table: JournalTable, seqs: readonly number[], at: string): Promise<number> {
  return table.write(async (tx) => {
    const rows = await tx.rows(seqs);
    const moved: { seq: number; raw: unknown }[] = [];
    for (const [index, seq] of seqs.entries()) {
      const raw = rows[index];
      if (raw === undefined || openRow(raw) !== null) continue;
      await tx.setAside(`${ASIDE}${at}:${seq}`, raw);
      moved.push({ seq, raw });
    }
    await removeRows(tx, moved);
    return moved.length;
  });
}

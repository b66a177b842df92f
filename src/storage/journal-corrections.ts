/** Corrections live beside the decisions that gave them: a damaged one is made again from its decision. */
import { digest } from '../platform/digest';
import { log } from '../platform/log';
import { type StoredCorrection, storedCorrectionSchema } from './decision';
import { openRows } from './journal-row';
import type { JournalReads, JournalWrites } from './journal-table';
import { seal, unseal } from './seal';

export function keptCorrection(correction: StoredCorrection): object {
  return seal(correction, digest);
}

/** The correction of a text that the decisions which stand give now, sealed; null where none does. */
export async function correctionAfter(tx: JournalReads, key: string): Promise<object | null> {
  const given = await lastGiven(tx, key);
  return given === null ? null : keptCorrection(given);
}

async function lastGiven(tx: JournalReads, key: string): Promise<StoredCorrection | null> {
  const records = openRows(await tx.rowsOf('fix', key));
  const last = records.filter(({ undoneAt }) => undoneAt === null).sort((a, b) => b.seq - a.seq)[0];
  return last?.correction ?? null;
}

/** All that can be read or made again, by key. */
export async function correctionsIn(tx: JournalReads): Promise<StoredCorrection[]> {
  const found = await Promise.all(
    (await tx.corrections()).map(async (raw) => {
      const parsed = storedCorrectionSchema.safeParse(unseal(raw, digest));
      if (parsed.success) return parsed.data;
      log('record_damaged');
      const key = (raw as { key?: unknown } | null)?.key;
      return typeof key === 'string' ? lastGiven(tx, key) : null;
    }),
  );
  return found.filter((one) => one !== null);
}

/** After decisions went: the corrections that no decision holds any more go too. */
export async function dropOrphans(tx: JournalWrites, keys: Iterable<string>): Promise<void> {
  for (const key of new Set(keys)) {
    if ((await tx.find('fix', key, key)).length === 0) await tx.putCorrection(key, null);
  }
}

/** How a decision is kept, undone and closed: each in one transaction, numbered inside it. */
import { endsCase, mayUndo } from '../core/decision';
import type { CorrectionNames } from './correction-names';
import { type Decision, type DecisionDraft, draftSchema } from './decision';
import { correctionAfter, keptCorrection } from './journal-corrections';
import { repeatedBy } from './journal-duplicates';
import { heldSince } from './journal-holds';
import { post } from './journal-postings';
import { openRow, openRows, placed, rowOf, undone } from './journal-row';
import type { JournalReads, JournalTable } from './journal-table';
import { termsOf } from './journal-terms';

export interface JournalWriter {
  /**
   * Resolves after the commit, with the record as kept. The same decision told twice gives the first one back; a
   * `close` whose follow-up is not open (any more) gives null, unless its reason ends the case by itself.
   */
  record(draft: DecisionDraft): Promise<Decision | null>;
  /** The undone decision, or null where there is none of this id (and, if given, on this comment) left to undo. */
  undo(id: string, at: string, ref?: string): Promise<Decision | null>;
}

interface Head {
  readonly seq: number;
  readonly at: string;
}

export function journalWriter(table: JournalTable, names: CorrectionNames): JournalWriter {
  return {
    async record(draft) {
      const checked = draftSchema.parse(await named(draft, names));
      return table.write(async (tx) => {
        const mates = openRows(await tx.rowsOf('ref', checked.ref));
        const first = repeatedBy(checked, mates);
        if (first !== null) {
          if (first.reason !== null || checked.reason === null) return first;
          const completed = { ...first, reason: checked.reason };
          await tx.put(rowOf(completed));
          return completed;
        }
        if (checked.act === 'close' && !(endsCase(checked) && checked.about === null)) {
          const about = mates.find(({ id }) => id === checked.about);
          if (about?.follow !== 'open') return null;
          await tx.put(rowOf({ ...about, follow: 'closed' }));
        }
        const head = await headOf(tx);
        const record = placed(checked, {
          seq: head.seq + 1,
          clock: checked.at < head.at ? 'back' : 'ok',
          held: await heldSince(tx, checked),
        });
        await tx.put(rowOf(record));
        await post(tx, [{ seq: record.seq, terms: termsOf(record) }], true);
        await tx.putHead({ seq: record.seq, at: record.at });
        if (record.correction !== null) {
          await tx.putCorrection(record.correction.key, keptCorrection(record.correction));
        }
        return record;
      });
    },

    undo: (id, at, ref) =>
      table.write(async (tx) => {
        const [raw] = await tx.rowsOf('id', id);
        const record = raw === undefined ? null : openRow(raw);
        if (record === null || record.undoneAt !== null || !mayUndo(record.act)) return null;
        if (ref !== undefined && record.ref !== ref) return null;
        const after = undone(record, at);
        await tx.put(rowOf(after));
        if (record.about !== null) {
          const about = openRows(await tx.rowsOf('id', record.about))[0];
          if (about?.follow === 'closed') await tx.put(rowOf({ ...about, follow: 'open' }));
        }
        if (record.correction !== null) {
          const { key } = record.correction;
          await tx.putCorrection(key, await correctionAfter(tx, key));
        }
        return after;
      }),
  };
}

/** The correction under its kept name. */
async function named(draft: DecisionDraft, names: CorrectionNames): Promise<DecisionDraft> {
  const { correction } = draft;
  if (correction === null) return draft;
  return { ...draft, correction: { ...correction, key: await names.hide(correction.key) } };
}

function isHead(raw: unknown): raw is Head {
  if (typeof raw !== 'object' || raw === null) return false;
  const { seq, at } = raw as Partial<Head>;
  return Number.isSafeInteger(seq) && typeof at === 'string' && !Number.isNaN(Date.parse(at));
}

/** The last place and instant given. A place once given is never given again, also where its record was erased. */
export async function headOf(tx: JournalReads): Promise<Head> {
  const raw = await tx.head();
  const last = (await tx.ends())?.last ?? 0;
  if (isHead(raw) && raw.seq >= last) return raw;
  const [row] = last > 0 ? openRows(await tx.rows([last])) : [];
  return { seq: Math.max(last, isHead(raw) ? raw.seq : 0), at: row?.at ?? '' };
}

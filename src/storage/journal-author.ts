/** What is kept of one author, under all the handles that are known of them: to be given out, or to be gone. */
import type { Decision } from './decision';
import { saysHeld } from './journal-holds';
import { removeRows } from './journal-remove';
import { openRows } from './journal-row';
import type { JournalReads, JournalTable } from './journal-table';

/** Newest first. */
export async function ofAuthor(tx: JournalReads, authors: readonly string[]): Promise<Decision[]> {
  const lists = await Promise.all([...new Set(authors)].map((author) => tx.rowsOf('author', author)));
  return openRows(lists.flat()).sort((a, b) => b.seq - a.seq);
}

export interface Erased {
  readonly erased: number;
  /** Under legal hold: still there. */
  readonly held: number;
}

/** All of it or nothing; also records that cannot be read, and those set aside. */
export function eraseAuthor(table: JournalTable, authors: readonly string[]): Promise<Erased> {
  const names = [...new Set(authors)];
  return table.write(async (tx) => {
    const lists = await Promise.all(names.map((author) => tx.find('author', author, author)));
    const seqs = lists.flat();
    const rows = await tx.rows(seqs);
    const gone = seqs.map((seq, at) => ({ seq, raw: rows[at] })).filter(({ raw }) => !saysHeld(raw));
    await removeRows(tx, gone);
    const aside = await tx.dropAsideOf(names);
    return { erased: gone.length + aside, held: seqs.length - gone.length };
  });
}

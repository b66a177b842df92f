/** The journal as the background uses it: read by page, exported by chunk, held, erased and purged. */
import type { JournalQuery } from '../core/journal/query';
import type { CorrectionNames } from './correction-names';
import type { Decision } from './decision';
import { type Erased, eraseAuthor, ofAuthor } from './journal-author';
import { type HoldScope, heldAmong, hold } from './journal-holds';
import { openRow, openRows, waitsAs } from './journal-row';
import { type JournalPage, search } from './journal-search';
import type { JournalTable } from './journal-table';
import { purge, type Retention, setAside } from './journal-upkeep';
import { headOf, type JournalWriter, journalWriter } from './journal-write';

export interface JournalState {
  readonly records: number;
  readonly asides: number;
  /** ISO instants; null where the journal is empty. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

export interface JournalStore extends JournalWriter {
  /** Entries, newest first, from below `cursor`. */
  page(query: JournalQuery, cursor: number | null, size: number): Promise<JournalPage>;
  get(id: string): Promise<Decision | null>;
  /** Newest first. */
  ofAuthor(authors: readonly string[]): Promise<readonly Decision[]>;
  eraseAuthor(authors: readonly string[]): Promise<Erased>;
  /** How many entries the hold, or its end, concerns. */
  hold(scope: HoldScope, hash: string, since: string | null): Promise<number>;
  /** Which of these comments are under legal hold, by their keyed names. */
  heldAmong(places: readonly Pick<Decision, 'ref' | 'thread'>[]): Promise<ReadonlySet<string>>;
  /** What waits for its end, oldest first. */
  open(act: 'promise' | 'escalate', practice: boolean): Promise<readonly Decision[]>;
  state(): Promise<JournalState>;
  /** @param until ISO instant, or one for each house */
  purge(until: string | Retention): Promise<number>;
  /** Moves what cannot be read out of the way. */
  setAside(seqs: readonly number[], at: string): Promise<number>;
}

export function journalStore(table: JournalTable, names: CorrectionNames): JournalStore {
  return {
    ...journalWriter(table, names),
    page: (query, cursor, size) => table.read((tx) => search(tx, query, cursor, size)),
    get: (id) =>
      table.read(async (tx) => {
        const [raw] = await tx.rowsOf('id', id);
        return raw === undefined ? null : openRow(raw);
      }),
    ofAuthor: (authors) => table.read((tx) => ofAuthor(tx, authors)),
    eraseAuthor: (authors) => eraseAuthor(table, authors),
    hold: (scope, hash, since) => hold(table, scope, hash, since),
    heldAmong: (places) => table.read((tx) => heldAmong(tx, places)),
    open: (act, practice) =>
      table.read(async (tx) => {
        const records = openRows(await tx.rowsOf('waits', waitsAs(act, practice)));
        return records.filter(({ follow }) => follow === 'open');
      }),
    state: () =>
      table.read(async (tx) => {
        const ends = await tx.ends();
        const [first] = ends === null ? [] : openRows(await tx.rows([ends.first]));
        const { at } = await headOf(tx);
        return {
          records: await tx.size(),
          asides: await tx.asides(),
          oldest: first?.at ?? null,
          newest: at === '' ? null : at,
        };
      }),
    purge: (until) => purge(table, until),
    setAside: (seqs, at) => setAside(table, seqs, at),
  };
}

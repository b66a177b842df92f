/**
 * The one IndexedDB of the extension, opened by the background alone. Every write waits for its transaction's
 * commit with strict durability: what is acknowledged is on the disk.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { digest } from '../platform/digest';
import type { Twin } from './charter';
import { asideKey } from './item';
import type { JournalRow } from './journal-table';
import { upgraded } from './journal-upgrade';
import type { KeyTable } from './secret';

export interface Shape extends DBSchema {
  /** The journal, by its place in it. */
  journal: {
    key: number;
    value: JournalRow;
    indexes: {
      id: string;
      ref: string;
      author: string;
      thread: string;
      fix: string;
      waits: string;
      age: string;
      lane: [string, string];
    };
  };
  /** Maps of bits by term (`journal-postings.ts`). */
  postings: { key: string; value: Uint8Array };
  corrections: { key: string; value: { key: string } };
  /** The head of the journal, and what is under legal hold. */
  marks: { key: string; value: unknown };
  /** The charters' twins. */
  twin: { key: string; value: unknown };
  /** What could not be read, kept as it was. */
  aside: { key: string; value: unknown };
  keys: { key: string; value: CryptoKey };
  /** Past charters (`versions.ts`), under names of their own. */
  versions: { key: string; value: unknown };
  /** Texts that wait for their turn: a followed charter that was not read yet. */
  trail: { key: string; value: unknown };
}

/** Version 1 kept decisions by id. */
interface ShapeBefore extends DBSchema {
  decisions: { key: string; value: unknown };
}

export const NAME = 'relais';
const VERSION = 3;
export const strict = { durability: 'strict' } as const;
export const HEAD = 'head';

let opened: Promise<IDBPDatabase<Shape>> | null = null;

function forget(): void {
  opened = null;
}

export function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>(NAME, VERSION, {
    async upgrade(db, from, _to, tx) {
      // What the upgrade of old decisions awaits comes last: a transaction ends where nothing is asked of it.
      for (const name of ['versions', 'trail'] as const) db.createObjectStore(name);
      if (from >= 2) return;
      makeJournal(db);
      if (from === 1) return carryOver(db, tx);
      db.createObjectStore('corrections', { keyPath: 'key' });
      for (const name of ['twin', 'aside', 'keys'] as const) db.createObjectStore(name);
    },
    // A newer version waits elsewhere: let it go on, and open again at the next request.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function makeJournal(db: IDBPDatabase<Shape>): void {
  const journal = db.createObjectStore('journal', { keyPath: 'seq' });
  journal.createIndex('id', 'id', { unique: true });
  for (const name of ['ref', 'author', 'thread', 'fix', 'waits', 'age'] as const) {
    journal.createIndex(name, name);
  }
  journal.createIndex('lane', ['lane', 'at']);
  for (const name of ['marks', 'postings'] as const) db.createObjectStore(name);
}

/** In the one transaction of the upgrade: all of it, or the old version stays. */
async function carryOver(db: IDBPDatabase<Shape>, tx: unknown): Promise<void> {
  const before = tx as IDBPTransaction<ShapeBefore, ['decisions'], 'versionchange'>;
  const { rows, postings, aside, head } = upgraded(await before.objectStore('decisions').getAll(), digest);
  const now = tx as IDBPTransaction<Shape, ['journal', 'postings', 'aside', 'marks'], 'versionchange'>;
  for (const row of rows) void now.objectStore('journal').put(row);
  for (const [term, bits] of postings) void now.objectStore('postings').put(bits, term);
  for (const { name, raw } of aside) void now.objectStore('aside').put(raw, name);
  if (rows.length > 0) void now.objectStore('marks').put(head, HEAD);
  (db as unknown as IDBPDatabase<ShapeBefore>).deleteObjectStore('decisions');
}

/** @param key the charter's own, as in `storage.local` */
export const twinOf = (key: string): Twin => ({
  async read() {
    return (await database()).get('twin', key);
  },
  async write(record, aside) {
    const tx = (await database()).transaction(['twin', 'aside'], 'readwrite', strict);
    if (aside !== undefined) void tx.objectStore('aside').put(aside, asideKey('twin', aside));
    void tx.objectStore('twin').put(record, key);
    await tx.done;
  },
  async remove() {
    const tx = (await database()).transaction('twin', 'readwrite', strict);
    void tx.store.delete(key);
    await tx.done;
  },
});

export const keyTable: KeyTable = {
  async load(name) {
    return (await database()).get('keys', name);
  },
  async keep(name, key) {
    const tx = (await database()).transaction('keys', 'readwrite', strict);
    const known = await tx.store.get(name);
    if (known === undefined) void tx.store.put(key, name);
    await tx.done;
    return known ?? key;
  },
};

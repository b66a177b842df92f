/**
 * The one IndexedDB of the extension, opened by the background alone. Every write waits for its transaction's
 * commit with strict durability: what is acknowledged is on the disk.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Twin } from './charter';
import { correctionLanes, type DecisionTable, heldKeys } from './decisions';
import { asideKey } from './item';
import type { KeyTable } from './secret';

interface Shape extends DBSchema {
  decisions: {
    key: string;
    value: { id: string; ref: string; lane: string; at: string };
    indexes: { ref: string; lane: [string, string]; at: string };
  };
  corrections: { key: string; value: { key: string } };
  /** The charters' twins. */
  twin: { key: string; value: unknown };
  /** What could not be read, kept as it was. */
  aside: { key: string; value: unknown };
  keys: { key: string; value: CryptoKey };
}

const NAME = 'relais';
const VERSION = 1;
const strict = { durability: 'strict' } as const;
const LAST = '\uffff';

let opened: Promise<IDBPDatabase<Shape>> | null = null;

function forget(): void {
  opened = null;
}

function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>(NAME, VERSION, {
    upgrade(db) {
      const decisions = db.createObjectStore('decisions', { keyPath: 'id' });
      decisions.createIndex('ref', 'ref');
      decisions.createIndex('lane', ['lane', 'at']);
      decisions.createIndex('at', 'at');
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

export const decisionTable: DecisionTable = {
  async put(record, correction) {
    const tx = (await database()).transaction(['decisions', 'corrections'], 'readwrite', strict);
    void tx.objectStore('decisions').put(record);
    if (correction !== null) {
      const corrections = tx.objectStore('corrections');
      if (correction.value === null) void corrections.delete(correction.key);
      else void corrections.put(correction.value);
    }
    await tx.done;
  },
  async get(id) {
    return (await database()).get('decisions', id);
  },
  async ofRefs(refs) {
    const index = (await database()).transaction('decisions').store.index('ref');
    return Promise.all(refs.map((ref) => index.getAll(ref)));
  },
  async newest(lane, limit) {
    const index = (await database()).transaction('decisions').store.index('lane');
    const found: unknown[] = [];
    let cursor = await index.openCursor(IDBKeyRange.bound([lane, ''], [lane, LAST]), 'prev');
    while (cursor && found.length < limit) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  },
  async count(lane, since) {
    return (await database()).countFromIndex(
      'decisions',
      'lane',
      IDBKeyRange.bound([lane, since], [lane, LAST]),
    );
  },
  async purge(before) {
    const tx = (await database()).transaction(['decisions', 'corrections'], 'readwrite', strict);
    const decisions = tx.objectStore('decisions');
    const corrections = tx.objectStore('corrections');
    const old = await decisions.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
    await Promise.all(old.map((id) => decisions.delete(id)));
    const lane = decisions.index('lane');
    const lanes = correctionLanes.map((name) => lane.getAll(IDBKeyRange.bound([name, ''], [name, LAST])));
    const held = heldKeys((await Promise.all(lanes)).flat());
    const keys = await corrections.getAllKeys();
    await Promise.all(keys.filter((key) => !held.has(key)).map((key) => corrections.delete(key)));
    await tx.done;
    return old.length;
  },
  async corrections() {
    return (await database()).getAll('corrections');
  },
};

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

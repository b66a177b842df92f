/** The table of versions in the browser's own database. */
import { database, strict } from './database';
import type { VersionTable } from './versions';

export const versionTable: VersionTable = {
  async under(prefix) {
    const tx = (await database()).transaction('versions');
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
    return keys.map((key, at) => [key, values[at]] as const);
  },
  async get(key) {
    return (await database()).get('versions', key);
  },
  async write(puts, gone) {
    const tx = (await database()).transaction('versions', 'readwrite', strict);
    for (const [key, value] of puts) void tx.store.put(value, key);
    for (const key of gone) void tx.store.delete(key);
    await tx.done;
  },
};

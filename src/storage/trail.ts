/** Long texts that wait for their turn, in the browser's own database, each with its checksum. */
import type { Digest } from '../platform/digest';
import { database, strict } from './database';
import { seal, unseal } from './seal';

export interface Trail {
  /** Null where there is none, or none that is whole. */
  read(name: string): Promise<string | null>;
  /** Resolves after the commit. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** One object store. */
export interface TrailTable {
  get(key: string): Promise<unknown>;
  /** Null takes it away. Resolves after the commit. */
  set(key: string, value: unknown): Promise<void>;
}

export function trail(table: TrailTable, digest: Digest): Trail {
  return {
    async read(name) {
      const whole = unseal(await table.get(name), digest);
      return typeof whole?.text === 'string' ? whole.text : null;
    },
    write: (name, text) => table.set(name, seal({ text }, digest)),
    remove: (name) => table.set(name, null),
  };
}

export const trailTable: TrailTable = {
  async get(key) {
    return (await database()).get('trail', key);
  },
  async set(key, value) {
    const tx = (await database()).transaction('trail', 'readwrite', strict);
    if (value === null) void tx.store.delete(key);
    else void tx.store.put(value, key);
    await tx.done;
  },
};

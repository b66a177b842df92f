/** Stores as browsers keep them, with a fault where a test asks for one. */
import type { Area } from '../../src/storage/area';
import type { Twin } from '../../src/storage/charter';
import type { CorrectionNames } from '../../src/storage/correction-names';
import type { JournalRow, JournalTable, JournalWrites } from '../../src/storage/journal-table';
import type { KeyTable } from '../../src/storage/secret';
import type { KeyPair, SigningKeys } from '../../src/storage/signing-keys';
import type { TrailTable } from '../../src/storage/trail';
import type { VersionTable } from '../../src/storage/versions';

/** Counts calls of all stores that share it, and fails the one it is told to. */
export interface Faults {
  calls: number;
  failAt: number | null;
  error: () => Error;
}

export function faults(failAt: number | null = null, error = () => new Error('broken')): Faults {
  return { calls: 0, failAt, error };
}

function step(plan: Faults): void {
  plan.calls += 1;
  if (plan.calls === plan.failAt) throw plan.error();
}

/** Chrome stores JSON; a `set` is all or nothing. */
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export interface FakeArea extends Area {
  readonly data: Map<string, unknown>;
}

export function fakeArea(plan: Faults = faults(), quota = Number.POSITIVE_INFINITY): FakeArea {
  const data = new Map<string, unknown>();
  return {
    data,
    async get(keys) {
      step(plan);
      return Object.fromEntries(keys.filter((key) => data.has(key)).map((key) => [key, copy(data.get(key))]));
    },
    async set(values) {
      step(plan);
      const next = new Map([...data, ...Object.entries(copy(values))]);
      const size = JSON.stringify([...next]).length;
      if (size > quota) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, value] of Object.entries(copy(values))) data.set(key, value);
    },
    async remove(keys) {
      step(plan);
      for (const key of keys) data.delete(key);
    },
  };
}

export interface FakeTwin extends Twin {
  kept: unknown;
  readonly aside: unknown[];
}

export function fakeTwin(plan: Faults = faults()): FakeTwin {
  return {
    kept: undefined,
    aside: [],
    async read() {
      step(plan);
      return this.kept === undefined ? undefined : copy(this.kept);
    },
    async write(record, aside) {
      step(plan);
      if (aside !== undefined) this.aside.push(aside);
      this.kept = copy(record);
    },
    async remove() {
      step(plan);
      this.kept = undefined;
    },
  };
}

export interface FakeTable extends JournalTable {
  readonly rows: Map<number, JournalRow>;
  readonly fixes: Map<string, object>;
  readonly marks: Map<string, unknown>;
  readonly aside: Map<string, unknown>;
  readonly postings: Map<string, Uint8Array>;
}

/** As IndexedDB does it: one transaction after another, each all or nothing, with a fault where the plan has one. */
export function fakeTable(plan: Faults = faults()): FakeTable {
  const stores: Pick<FakeTable, 'rows' | 'fixes' | 'marks' | 'aside' | 'postings'> = {
    rows: new Map(),
    fixes: new Map(),
    marks: new Map(),
    aside: new Map(),
    postings: new Map(),
  };
  const { rows, fixes, marks, aside, postings } = stores;
  const sorted = () => [...rows.values()].sort((a, b) => a.seq - b.seq);
  const within = (value: unknown, from: string, to: string) =>
    typeof value === 'string' && value >= from && value <= to;
  const does =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    async (...args: A): Promise<R> => {
      step(plan);
      return work(...args);
    };
  const writes: JournalWrites = {
    rows: does((seqs) => seqs.map((seq) => (rows.has(seq) ? copy(rows.get(seq)) : undefined))),
    rowsOf: does((index, value) =>
      sorted()
        .filter((row) => row[index] === value)
        .map(copy),
    ),
    find: does((index, from, to) =>
      sorted()
        .filter((row) => within(row[index], from, to))
        .map(({ seq }) => seq),
    ),
    postings: does((from, to) =>
      [...postings]
        .filter(([term]) => within(term, from, to))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, bits]) => ({ term, bits: new Uint8Array(bits) })),
    ),
    ends: does(() => {
      const all = sorted();
      return all[0] ? { first: all[0].seq, last: all.at(-1)?.seq ?? 0 } : null;
    }),
    size: does(() => rows.size),
    count: does((lane, since) => sorted().filter((row) => row.lane === lane && row.at >= since).length),
    head: does(() => marks.get('head')),
    holds: does((names) => names.map((name) => marks.get(name))),
    corrections: does(() => [...fixes.values()].map(copy)),
    asides: does(() => aside.size),
    put: does((row) => {
      for (const other of rows.values()) {
        if (other.id === row.id && other.seq !== row.seq) throw new Error('ConstraintError');
      }
      rows.set(row.seq, copy(row));
    }),
    remove: does((seq) => void rows.delete(seq)),
    putPosting: does((term, bits) => {
      if (bits === null) postings.delete(term);
      else postings.set(term, new Uint8Array(bits));
    }),
    putHead: does((head) => void marks.set('head', copy(head))),
    putHold: does((name, since) => void (since === null ? marks.delete(name) : marks.set(name, since))),
    putCorrection: does((key, value) => {
      if (value === null) fixes.delete(key);
      else fixes.set(key, copy(value));
    }),
    setAside: does((name, raw) => void aside.set(name, copy(raw))),
    dropAside: does((before) => {
      for (const name of aside.keys()) if (name < before) aside.delete(name);
    }),
    dropAsideOf: does((authors) => {
      const gone = [...aside].filter(([, raw]) => authors.includes((raw as { author: string }).author));
      for (const [name] of gone) aside.delete(name);
      return gone.length;
    }),
  };
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    ...stores,
    read: (work) => inTurn(() => work(writes)),
    write: (work) =>
      inTurn(async () => {
        const before = Object.values(stores).map((store) => new Map<unknown, unknown>(store));
        try {
          const result = await work(writes);
          // The commit may fail too.
          step(plan);
          return result;
        } catch (error) {
          Object.values(stores).forEach((store: Map<unknown, unknown>, at) => {
            store.clear();
            for (const [key, value] of before[at] ?? []) store.set(key, value);
          });
          throw error;
        }
      }),
  };
}

export interface FakeVersions extends VersionTable {
  readonly data: Map<string, unknown>;
}

export function fakeVersions(plan: Faults = faults()): FakeVersions {
  const data = new Map<string, unknown>();
  return {
    data,
    async under(prefix) {
      step(plan);
      return [...data].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    },
    async get(key) {
      step(plan);
      return data.get(key);
    },
    async write(puts, gone) {
      step(plan);
      for (const [key, value] of puts) data.set(key, structuredClone(value));
      for (const key of gone) data.delete(key);
    },
  };
}

export interface FakeTrail extends TrailTable {
  readonly data: Map<string, unknown>;
}

export function fakeTrail(plan: Faults = faults()): FakeTrail {
  const data = new Map<string, unknown>();
  return {
    data,
    async get(key) {
      step(plan);
      return data.get(key);
    },
    async set(key, value) {
      step(plan);
      if (value === null) data.delete(key);
      else data.set(key, copy(value));
    },
  };
}

export function fakeSigningKeys(plan: Faults = faults()): SigningKeys {
  const pairs = new Map<string, KeyPair>();
  return {
    async load(place) {
      step(plan);
      return pairs.get(place) ?? null;
    },
    async keep(place, pair) {
      step(plan);
      if (pair === null) pairs.delete(place);
      else pairs.set(place, pair);
    },
  };
}

export function fakeKeys(): KeyTable {
  const keys = new Map<string, CryptoKey>();
  return {
    load: async (name) => keys.get(name),
    keep: async (name, key) => {
      const known = keys.get(name) ?? key;
      keys.set(name, known);
      return known;
    },
  };
}

/** Corrections under the engine's own names. */
export const plainNames: CorrectionNames = { hide: async (key) => key, show: async (name) => name };

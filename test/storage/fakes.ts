/** Stores as browsers keep them, with a fault where a test asks for one. */
import type { Area } from '../../src/storage/area';
import type { Twin } from '../../src/storage/charter';
import {
  type CorrectionChange,
  correctionLanes,
  type DecisionTable,
  heldKeys,
} from '../../src/storage/decisions';
import type { KeyTable } from '../../src/storage/secret';

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

type Row = { id: string; ref: string; lane: string; at: string };

export interface FakeTable extends DecisionTable {
  readonly rows: Map<string, Row>;
  readonly fixes: Map<string, object>;
}

export function fakeTable(plan: Faults = faults()): FakeTable {
  const rows = new Map<string, Row>();
  const fixes = new Map<string, object>();
  const all = () => [...rows.values()].map(copy);
  return {
    rows,
    fixes,
    async put(record, correction: CorrectionChange | null) {
      step(plan);
      rows.set(record.id, copy(record) as Row);
      if (correction?.value) fixes.set(correction.key, copy(correction.value));
      else if (correction) fixes.delete(correction.key);
    },
    async get(id) {
      step(plan);
      const row = rows.get(id);
      return row && copy(row);
    },
    async ofRefs(refs) {
      step(plan);
      return refs.map((ref) => all().filter((row) => row.ref === ref));
    },
    async newest(lane, limit) {
      step(plan);
      return all()
        .filter((row) => row.lane === lane)
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .slice(0, limit);
    },
    async count(lane, since) {
      step(plan);
      return all().filter((row) => row.lane === lane && row.at >= since).length;
    },
    async purge(before) {
      step(plan);
      const old = all().filter((row) => row.at < before);
      for (const { id } of old) rows.delete(id);
      const held = heldKeys(all().filter(({ lane }) => correctionLanes.some((one) => one === lane)));
      for (const key of fixes.keys()) if (!held.has(key)) fixes.delete(key);
      return old.length;
    },
    async corrections() {
      step(plan);
      return [...fixes.values()].map(copy);
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

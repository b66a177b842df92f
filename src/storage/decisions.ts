/** The CM's decisions and corrections: sealed one by one, written once, undone by a mark. The background writes. */
import type { z } from 'zod/mini';
import type { Digest } from '../platform/digest';
import { log } from '../platform/log';
import {
  type Decision,
  decisionSchema,
  laneOf,
  type StoredCorrection,
  storedCorrectionSchema,
  UNDONE,
} from './decision';
import { seal, unseal } from './seal';

type Row = { readonly id: string; readonly ref: string; readonly lane: string; readonly at: string };

/** A correction that changes with a decision: its new value, or null to take it away. */
export interface CorrectionChange {
  readonly key: string;
  readonly value: ({ readonly key: string } & object) | null;
}

/** Lanes of the decisions that hold a correction. */
export const correctionLanes = [laneOf('correct', false), laneOf('correct', true)] as const;

/** Keys of the corrections that these records hold, damaged or not. */
export function heldKeys(rows: readonly object[]): ReadonlySet<string> {
  const keys = rows.map((row) => (row as { correction?: { key?: unknown } | null }).correction?.key);
  return new Set(keys.filter((key) => typeof key === 'string'));
}

/** The database, as far as decisions need it. Each write is one strict transaction, answered after its commit. */
export interface DecisionTable {
  put(record: Row, correction: CorrectionChange | null): Promise<void>;
  get(id: string): Promise<unknown>;
  ofRefs(refs: readonly string[]): Promise<unknown[][]>;
  /** Of one lane, newest first. */
  newest(lane: string, limit: number): Promise<unknown[]>;
  count(lane: string, since: string): Promise<number>;
  /** Removes older decisions, and the corrections that no decision left holds; how many decisions. */
  purge(before: string): Promise<number>;
  corrections(): Promise<unknown[]>;
}

export interface DecisionStore {
  /** Resolves after the commit. */
  record(decision: Decision): Promise<void>;
  /** The undone decision, or null where there is none of this id (and, if given, on this comment) left to undo. */
  undo(id: string, at: string, ref?: string): Promise<Decision | null>;
  /** The last decision that stands, for each of these comments that has one. */
  latest(refs: readonly string[]): Promise<ReadonlyMap<string, Decision>>;
  list(acts: readonly Decision['act'][], practice: boolean, limit: number): Promise<readonly Decision[]>;
  count(act: Decision['act'], practice: boolean, since: string): Promise<number>;
  corrections(): Promise<readonly StoredCorrection[]>;
  purge(before: string): Promise<number>;
}

export function decisionStore(table: DecisionTable, digest: Digest): DecisionStore {
  /** Null and a line in the log where the record is not what was written; it stays where it is. */
  function open<T>(schema: z.ZodMiniType<T>, raw: unknown): T | null {
    const parsed = schema.safeParse(unseal(raw, digest));
    if (parsed.success) return parsed.data;
    log('record_damaged');
    return null;
  }
  const openAll = <T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] =>
    rows.map((raw) => open(schema, raw)).filter((one) => one !== null);

  const standing = (rows: readonly unknown[]) =>
    openAll(decisionSchema, rows)
      .filter((one) => one.undoneAt === null)
      .sort((a, b) => (a.at < b.at ? 1 : -1));

  const correctionOf = (correction: StoredCorrection | null): CorrectionChange | null =>
    correction === null ? null : { key: correction.key, value: seal(correction, digest) };

  return {
    async record(decision) {
      await table.put(seal(decision, digest), correctionOf(decision.correction));
    },

    async undo(id, at, ref) {
      const raw = await table.get(id);
      const decision = raw === undefined ? null : open(decisionSchema, raw);
      if (decision === null || decision.undoneAt !== null) return null;
      if (ref !== undefined && decision.ref !== ref) return null;
      const undone: Decision = { ...decision, undoneAt: at, lane: UNDONE };
      await table.put(seal(undone, digest), await before(decision));
      return undone;
    },

    async latest(refs) {
      const found = new Map<string, Decision>();
      const lists = await table.ofRefs(refs);
      refs.forEach((ref, at) => {
        const last = standing(lists[at] ?? [])[0];
        if (last) found.set(ref, last);
      });
      return found;
    },

    async list(acts, practice, limit) {
      const lists = await Promise.all(acts.map((act) => table.newest(laneOf(act, practice), limit)));
      return standing(lists.flat()).slice(0, limit);
    },

    count: (act, practice, since) => table.count(laneOf(act, practice), since),
    corrections: async () => openAll(storedCorrectionSchema, await table.corrections()),
    purge: (before) => table.purge(before),
  };

  /** The correction that stood before this decision gave its own. */
  async function before(decision: Decision): Promise<CorrectionChange | null> {
    const given = decision.correction;
    if (given === null) return null;
    const [rows = []] = await table.ofRefs([decision.ref]);
    const earlier = standing(rows).find((one) => one.id !== decision.id && one.correction?.key === given.key);
    return correctionOf(earlier?.correction ?? null) ?? { key: given.key, value: null };
  }
}

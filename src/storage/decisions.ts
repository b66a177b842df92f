/** The few questions that judging asks of the journal: what was decided last, how often, and the corrections. */
import { endsCase } from '../core/decision';
import type { CorrectionNames } from './correction-names';
import { type Decision, laneOf, type StoredCorrection } from './decision';
import { correctionsIn } from './journal-corrections';
import { openRows } from './journal-row';
import { search } from './journal-search';
import type { JournalTable } from './journal-table';

/** Acts that end or settle another one: none of their own on the comment. */
const follows: ReadonlySet<Decision['act']> = new Set(['close', 'settle']);

export interface DecisionStore {
  /** The last decision that stands, for each of these comments that has one. A closed follow-up is none of its own, but for one that ends its case. */
  latest(refs: readonly string[]): Promise<ReadonlyMap<string, Decision>>;
  /** Every decision that stands on these comments, oldest first. */
  onRefs(refs: readonly string[]): Promise<ReadonlyMap<string, readonly Decision[]>>;
  /** Newest first. @param since ISO instant of the earliest; none: all */
  list(
    acts: readonly Decision['act'][],
    practice: boolean,
    limit: number,
    since?: string,
  ): Promise<readonly Decision[]>;
  count(act: Decision['act'], practice: boolean, since: string): Promise<number>;
  corrections(): Promise<readonly StoredCorrection[]>;
}

export function decisionStore(table: JournalTable, names: CorrectionNames): DecisionStore {
  return {
    latest: (refs) =>
      table.read(async (tx) => {
        const lists = await Promise.all(refs.map((ref) => tx.rowsOf('ref', ref)));
        const found = new Map<string, Decision>();
        refs.forEach((ref, at) => {
          const last = openRows(lists[at] ?? [])
            .filter((one) => one.undoneAt === null && (!follows.has(one.act) || endsCase(one)))
            .sort((a, b) => b.seq - a.seq)[0];
          if (last) found.set(ref, last);
        });
        return found;
      }),
    onRefs: (refs) =>
      table.read(async (tx) => {
        const lists = await Promise.all(refs.map((ref) => tx.rowsOf('ref', ref)));
        const standing = lists.map((rows) =>
          openRows(rows)
            .filter(({ undoneAt }) => undoneAt === null)
            .sort((a, b) => a.seq - b.seq),
        );
        return new Map(refs.map((ref, at) => [ref, standing[at] ?? []]));
      }),
    list: (acts, practice, limit, since) =>
      table.read(async (tx) => {
        const found: Decision[] = [];
        let cursor: number | null = null;
        do {
          const page = await search(tx, { acts, practice, from: since }, cursor, limit - found.length);
          found.push(...page.entries);
          cursor = page.next;
        } while (cursor !== null && found.length < limit);
        return found;
      }),
    count: (act, practice, since) => table.read((tx) => tx.count(laneOf(act, practice), since)),
    corrections: async () => {
      const kept = await table.read((tx) => correctionsIn(tx));
      return Promise.all(kept.map(async (one) => ({ ...one, key: await names.show(one.key) })));
    },
  };
}

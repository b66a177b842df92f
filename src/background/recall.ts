/**
 * What each batch would otherwise read from storage again, kept in memory as long as a ruling holds. The background
 * alone writes decisions and the perimeter, and whatever of them it writes ends the rulings (`Rulings.forget`); so do a
 * new day and the end of the worker, and then all of it is read anew.
 */
import type { Counts, PageFacts } from '../core/comment';
import type { DecisionAct } from '../core/decision';
import type { Desk } from './desk';
import { publish, publishedEpoch } from './perimeter';
import { refOf } from './reference';
import { epochOf, type Ruling } from './rulings';

/** Comments remembered a ruling; then it begins again. */
const MOST = 10_000;

/** The last decision that stands on a comment. */
export interface Decided {
  readonly act: DecisionAct;
  /** What the comment drew when it was decided. */
  readonly counts: Counts;
}

export interface Recall {
  /** The last decision that stands on each of these comments, by the page's name of it; null where there is none. */
  decided(
    ruling: Ruling,
    page: PageFacts,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Decided | null>>;
  /** The epoch of now. Where content scripts were not told of it, they are: storage failed, or the day turned. */
  epoch(): Promise<string>;
}

type Acts = Map<string, Decided | null>;

export function recallOf(desk: Desk): Recall {
  const acts = new WeakMap<Ruling, Acts>();
  /** The rulings of all charters, and their epoch once storage was seen to say the same. */
  let published: { readonly by: readonly Ruling[]; readonly epoch: string } | null = null;
  let publishing = false;

  const known = (ruling: Ruling): Acts => {
    const kept = acts.get(ruling);
    if (kept !== undefined && kept.size < MOST) return kept;
    const fresh: Acts = new Map();
    acts.set(ruling, fresh);
    return fresh;
  };

  return {
    async decided(ruling, page, keys) {
      const kept = known(ruling);
      const nameOf = (key: string) => `${page.network ?? ''}|${key}`;
      const missing = keys.filter((key) => !kept.has(nameOf(key)));
      if (missing.length > 0) {
        const refs = await Promise.all(missing.map((key) => refOf(desk, page, key)));
        const latest = await desk.decisions.latest(refs);
        for (const [at, key] of missing.entries()) {
          const last = latest.get(refs[at] ?? '');
          kept.set(nameOf(key), last ? { act: last.act, counts: last.basis.counts } : null);
        }
      }
      return new Map(keys.map((key) => [key, kept.get(nameOf(key)) ?? null]));
    },

    async epoch() {
      const all = await desk.rulings.all();
      if (published?.by.length === all.length && all.every((one, at) => one === published?.by[at]))
        return published.epoch;
      const epoch = epochOf(all, desk.digest);
      if ((await publishedEpoch(desk)) === epoch) published = { by: all, epoch };
      else void tell();
      return epoch;
    },
  };

  /** Once, however many batches found it missing. */
  async function tell(): Promise<void> {
    if (publishing) return;
    publishing = true;
    await publish(desk).catch(() => undefined);
    publishing = false;
  }
}

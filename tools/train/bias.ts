/**
 * Where each head is on: the logit that does best out-of-fold by the reader's rule, folded into the bias so that 0
 * decides for all. Where a false alarm costs most, ordinary texts set a floor that no gain elsewhere may lower.
 */
import { type HeadId, headIds } from '../../src/core/classifier/model';
import type { Read } from './cross';
import { turnOf } from './turn';

/**
 * Most alarms per 1,000 ordinary texts. Safety, press and spam may raise what the patterns alone raise on the wildest
 * pool, for there a text overlooked costs more; the gravest two together about 1.
 */
const mostAlarms: Readonly<Partial<Record<HeadId, number>>> = {
  illegal: 0.36,
  distress: 0.42,
  safety: 8,
  legal_threat: 6,
  press: 4,
  spam: 6,
  boycott: 12,
};

/** The same where a head has a threshold of its own for French: those ordinary texts are tamer than English chat. */
const mostFrench: typeof mostAlarms = { ...mostAlarms, illegal: 0.5, distress: 0.6 };

/** What is overlooked mostly costs more than what is looked at in vain: how much recall counts beside precision. */
const recallCounts: Readonly<Partial<Record<HeadId, number>>> = {
  illegal: 2,
  distress: 2,
  safety: 2,
  legal_threat: 1.4,
  // A harsh word taken for an insult is left unanswered, though something may be owed.
  insult: 0.8,
  // Who is thanked for nothing shrugs; who complains and is thanked does not.
  praise: 0.8,
};

/** Displeasure and praise must hold on other kinds of text too: how much the best score on each counts. */
const sources: Readonly<Record<string, number>> = { corpus: 2, 'app-reviews': 1 };
const polar: ReadonlySet<HeadId> = new Set(['negative', 'praise']);

/**
 * Heads with a threshold of their own for French: what is wild among the ordinary texts is English, and must not silence
 * what is veiled in French, where alarms keep to the same bounds. Of French ordinary texts there are few: they are one
 * pool, for of a thousand alone a single one too many would decide. Elsewhere two thresholds read no better than one.
 */
const byLanguage: ReadonlySet<HeadId> = new Set(['illegal', 'distress', 'negative']);

/** By head, what is taken from every logit. */
export interface Offsets {
  readonly french: Float64Array;
  readonly other: Float64Array;
}

export function offsetFor(offsets: Offsets, { french }: Read, head: number): number {
  return (french ? offsets.french : offsets.other)[head] as number;
}

/**
 * A complaint overlooked costs more than one quiet marker more, and F1 would rather cry wolf where half the texts
 * complain: most alarms per 1,000 texts that are labelled otherwise, near the 15 in 100 that a page may carry. Half of
 * those in the corpus were written to look like a complaint; those among the reviews are content. And nobody who
 * complains wants to be thanked. Care shown to who only grumbles is laughed at, and then not believed where it is needed:
 * among complaints despair is rarer than any pool of other people's ordinary texts can tell.
 */
const mostFalse: Readonly<Partial<Record<HeadId, Readonly<Record<string, number>>>>> = {
  negative: { corpus: 225, 'app-reviews': 80 },
  praise: { corpus: 100 },
  distress: { corpus: 3.5 },
};

/**
 * Where each head is on, in French and elsewhere.
 * @param pools ordinary texts; each pool sets its floor, lest a large tame one hide a small wild one
 */
export function offsetsOf(
  read: readonly Read[],
  slopes: Float64Array,
  pools: readonly (readonly Read[])[],
): Offsets {
  const all = offsetsFrom(read, slopes, pools);
  const own = (french: boolean) => {
    const spoken = (rows: readonly Read[]) => rows.filter((one) => one.french === french);
    const rows = spoken(read);
    const found = french
      ? offsetsFrom(rows, slopes, [pools.flatMap(spoken)], mostFrench)
      : offsetsFrom(rows, slopes, pools.map(spoken));
    const tells = (at: number) => rows.filter(({ truth }) => truth[at] === 1).length >= TELLING;
    return all.map((offset, at) =>
      byLanguage.has(headIds[at] as HeadId) && tells(at) ? (found[at] as number) : offset,
    );
  };
  return { french: own(true), other: own(false) };
}

/** Texts of a language that show a head, from which on it has a threshold of its own there. */
const TELLING = 50;

function offsetsFrom(
  read: readonly Read[],
  slopes: Float64Array,
  pools: readonly (readonly Read[])[],
  most = mostAlarms,
): Float64Array {
  return Float64Array.from(headIds, (head, at) => {
    const slope = slopes[at] as number;
    const kinds = polar.has(head) ? Object.entries(sources) : [['corpus', 1] as const];
    const best = bestOffset(
      kinds.map(([source, weight]) => ({
        weight,
        mostFalse: mostFalse[head]?.[source] ?? 1_000,
        rows: read
          .filter((one) => one.source === source && (one.truth[at] as number) >= 0)
          .map((one) => ({ yes: one.truth[at] === 1, turn: turnOf(one, at, slope) })),
      })),
      recallCounts[head] ?? 1,
    );
    const floors = pools.map((pool) =>
      floorOf(
        // What is the real thing there is no false alarm.
        pool.filter(({ truth }) => truth[at] !== 1).map((one) => turnOf(one, at, slope)),
        most[head],
      ),
    );
    return Math.max(best, ...floors);
  });
}

interface Kind {
  readonly weight: number;
  /** Most alarms per 1,000 of the rows that say no. */
  readonly mostFalse: number;
  readonly rows: readonly { readonly yes: boolean; readonly turn: number }[];
}

const STEP = 0.025;
const FROM = -6;
const STEPS = 440;

/**
 * Tries a ladder of offsets; the mean F-score over the kinds decides, and the lowest of equals is taken. Where no step
 * keeps the alarms within bounds, the highest is.
 * @param beta how much recall counts beside precision
 */
function bestOffset(kinds: readonly Kind[], beta: number): number {
  let best = { offset: FROM + (STEPS - 1) * STEP, score: -1 };
  for (let step = 0; step < STEPS; step += 1) {
    const offset = FROM + step * STEP;
    const told = kinds.map((kind) => ({ kind, ...tally(kind, offset) }));
    if (told.some(({ kind, alarm, calm }) => alarm * 1_000 > kind.mostFalse * calm)) continue;
    const score = told.reduce((sum, one) => sum + one.kind.weight * fScore(one, beta), 0);
    if (score > best.score + 1e-9) best = { offset, score };
  }
  return best.offset;
}

interface Tally {
  readonly hit: number;
  readonly miss: number;
  readonly alarm: number;
  /** Rows that say no, alarmed or not. */
  readonly calm: number;
}

function tally({ rows }: Kind, offset: number): Tally {
  const found = { hit: 0, miss: 0, alarm: 0, calm: 0 };
  for (const { yes, turn } of rows) {
    const on = offset < turn;
    if (yes) found[on ? 'hit' : 'miss'] += 1;
    else found.calm += 1;
    if (on && !yes) found.alarm += 1;
  }
  return found;
}

/** F-score where recall counts so many times as much as precision. */
function fScore({ hit, miss, alarm }: Tally, beta: number): number {
  const square = beta * beta;
  return hit === 0 ? 0 : ((1 + square) * hit) / ((1 + square) * hit + square * miss + alarm);
}

/** Explicit phrases count, though no floor can silence them: where they alone pass the bound, nothing is added. */
function floorOf(turns: readonly number[], most: number | undefined): number {
  if (most === undefined || turns.length === 0) return Number.NEGATIVE_INFINITY;
  const sorted = turns.filter(Number.isFinite).sort((a, b) => b - a);
  const explicit = turns.filter((turn) => turn === Number.POSITIVE_INFINITY).length;
  // Of a pool of some hundreds one text may pass: that none does would say less of the head than of the pool.
  const left = Math.max(1, Math.floor((most * turns.length) / 1_000) - explicit);
  return sorted[left] ?? Number.NEGATIVE_INFINITY;
}

/**
 * Where each head is on: the logit that does best out-of-fold, folded into the bias so that 0 decides for all. Where a
 * false alarm costs most, ordinary texts set a floor that no gain elsewhere may lower.
 */
import { type HeadId, headIds } from '../../src/core/classifier/model';
import type { Read } from './cross';

/** Most alarms per 1,000 ordinary texts. */
const mostAlarms: Readonly<Partial<Record<HeadId, number>>> = {
  illegal: 1,
  distress: 0.8,
  safety: 4,
  legal_threat: 1.5,
  press: 2,
  spam: 5,
  boycott: 4,
};

/** What is overlooked costs more than what is looked at in vain: how much recall counts beside precision. */
const recallCounts: Readonly<Partial<Record<HeadId, number>>> = {
  illegal: 2,
  distress: 2,
  safety: 1.5,
  legal_threat: 1.3,
  insult: 1.2,
};

/** Displeasure and praise must hold on other kinds of text too: how much the best score on each counts. */
const sources: Readonly<Record<string, number>> = { corpus: 2, 'app-reviews': 1 };
const polar: ReadonlySet<HeadId> = new Set(['negative', 'praise']);
/** Read on most comments: one wrong answer is as bad as the other, where F1 would rather cry wolf. */
const even: ReadonlySet<HeadId> = new Set(['negative']);

/**
 * The offsets by head, to be taken from every logit.
 * @param pools logits of ordinary texts; each pool sets its floor, lest a large tame one hide a small wild one
 */
export function offsetsOf(read: readonly Read[], pools: readonly (readonly Float64Array[])[]): Float64Array {
  return Float64Array.from(headIds, (head, at) => {
    const kinds = polar.has(head) ? Object.entries(sources) : [['corpus', 1] as const];
    const best = bestOffset(
      kinds.map(([source, weight]) => ({
        weight,
        rows: read.filter((one) => one.source === source && (one.truth[at] as number) >= 0),
      })),
      at,
      even.has(head) ? rightAt : fAt(recallCounts[head] ?? 1),
    );
    return Math.max(best, ...pools.map((pool) => floorOf(pool, at, mostAlarms[head])));
  });
}

interface Kind {
  readonly weight: number;
  readonly rows: readonly Read[];
}

type Score = (rows: readonly Read[], head: number, offset: number) => number;

const STEP = 0.05;
const FROM = -6;
const STEPS = 220;

/** Tries a ladder of offsets; the mean score over the kinds decides, and the lowest of equals is taken. */
function bestOffset(kinds: readonly Kind[], head: number, score: Score): number {
  let best = { offset: 0, score: -1 };
  for (let step = 0; step < STEPS; step += 1) {
    const offset = FROM + step * STEP;
    const sum = kinds.reduce((all, { weight, rows }) => all + weight * score(rows, head, offset), 0);
    if (sum > best.score + 1e-9) best = { offset, score: sum };
  }
  return best.offset;
}

/** F-score where recall counts so many times as much as precision. */
function fAt(beta: number): Score {
  const square = beta * beta;
  return (rows, head, offset) => {
    let hit = 0;
    let miss = 0;
    let alarm = 0;
    for (const { truth, logits } of rows) {
      const on = (logits[head] as number) > offset;
      if (on && truth[head] === 1) hit += 1;
      else if (on) alarm += 1;
      else if (truth[head] === 1) miss += 1;
    }
    return hit === 0 ? 0 : ((1 + square) * hit) / ((1 + square) * hit + square * miss + alarm);
  };
}

/** Share of right answers. */
const rightAt: Score = (rows, head, offset) => {
  let right = 0;
  for (const { truth, logits } of rows)
    if ((logits[head] as number) > offset === (truth[head] === 1)) right += 1;
  return right / Math.max(1, rows.length);
};

function floorOf(ordinary: readonly Float64Array[], head: number, most: number | undefined): number {
  if (most === undefined || ordinary.length === 0) return Number.NEGATIVE_INFINITY;
  const sorted = ordinary.map((logits) => logits[head] as number).sort((a, b) => b - a);
  return sorted[Math.floor((most * sorted.length) / 1_000)] ?? Number.NEGATIVE_INFINITY;
}

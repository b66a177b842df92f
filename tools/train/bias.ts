/**
 * Where each head is on: the logit that does best out-of-fold, folded into the bias so that 0 decides for all. Where a
 * false alarm costs most, ordinary texts set a floor that no gain elsewhere may lower.
 */
import { type HeadId, headIds } from '../../src/core/classifier/model';
import type { Read } from './cross';

/** Most alarms per 1,000 ordinary texts. */
const mostAlarms: Readonly<Partial<Record<HeadId, number>>> = {
  illegal: 1.2,
  distress: 1,
  safety: 5,
  legal_threat: 2,
  press: 2,
  spam: 5,
  boycott: 4,
};

/** Displeasure and praise must hold on other kinds of text too: how much the best F1 on each counts. */
const sources: Readonly<Record<string, number>> = { corpus: 2, 'app-reviews': 1, goemotions: 1 };
const polar: ReadonlySet<HeadId> = new Set(['negative', 'praise']);

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
    );
    return Math.max(best, ...pools.map((pool) => floorOf(pool, at, mostAlarms[head])));
  });
}

interface Kind {
  readonly weight: number;
  readonly rows: readonly Read[];
}

const STEP = 0.05;
const FROM = -6;
const STEPS = 220;

/** Tries a ladder of offsets; the mean F1 over the kinds decides, and the lowest of equals is taken. */
function bestOffset(kinds: readonly Kind[], head: number): number {
  let best = { offset: 0, f1: -1 };
  for (let step = 0; step < STEPS; step += 1) {
    const offset = FROM + step * STEP;
    const f1 = kinds.reduce((sum, { weight, rows }) => sum + weight * f1At(rows, head, offset), 0);
    if (f1 > best.f1 + 1e-9) best = { offset, f1 };
  }
  return best.offset;
}

function f1At(rows: readonly Read[], head: number, offset: number): number {
  let hit = 0;
  let wrong = 0;
  for (const { truth, logits } of rows) {
    const on = (logits[head] as number) > offset;
    if (on && truth[head] === 1) hit += 1;
    else if (on !== (truth[head] === 1)) wrong += 1;
  }
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
}

function floorOf(ordinary: readonly Float64Array[], head: number, most: number | undefined): number {
  if (most === undefined || ordinary.length === 0) return Number.NEGATIVE_INFINITY;
  const sorted = ordinary.map((logits) => logits[head] as number).sort((a, b) => b - a);
  return sorted[Math.floor((most * sorted.length) / 1_000)] ?? Number.NEGATIVE_INFINITY;
}

/**
 * From corrections to what they add to the shipped model: for each signal a logistic regression on the hashed words,
 * with the shipped logit as its start. A fixed number of passes in the corrections' own order: the same corrections in
 * the same order give the same delta, and taking one away gives what there was without it.
 */
import { type SignalId, signalIds } from '../signals/signal';
import { boundsOf, MOST_WEIGHT } from './bounds';
import { DELTA_FORMAT, DELTA_VERSION, type Delta, type DeltaHead, MOST_SHIFT } from './delta';
import { LEARNED_BUCKETS, LEARNED_BY, loudness } from './features';
import type { Lesson } from './lesson';

/** Most corrections that are learned from: where there are more, the last ones of the list. */
export const MOST_LESSONS = 2_000;

/** One rare answer counts as so many at most: it may be a mistake. */
const MOST_BALANCE = 2;

export interface LearnOptions {
  readonly passes: number;
  readonly rate: number;
  /** Pull of the shift towards zero, in corrections. */
  readonly shiftPrior: number;
  /** Pull of every weight towards zero. */
  readonly weightPrior: number;
  /** How far the rarer answer counts more: 0 not at all, 1 as much as the commoner one in all. */
  readonly balance: number;
}

const chosen: LearnOptions = { passes: 24, rate: 0.5, shiftPrior: 2, weightPrior: 0.04, balance: 1 };

/** @param lessons oldest first */
export function learn(lessons: readonly Lesson[], options: LearnOptions = chosen): Delta {
  const kept = lessons.filter(({ by }) => by === LEARNED_BY).slice(-MOST_LESSONS);
  const heads: Partial<Record<SignalId, DeltaHead>> = {};
  for (const id of signalIds) {
    const told = kept.filter(({ signals }) => signals[id] !== undefined);
    if (told.length > 0) heads[id] = headOf(id, told, options);
  }
  return { format: DELTA_FORMAT, version: DELTA_VERSION, heads };
}

function headOf(id: SignalId, told: readonly Lesson[], options: LearnOptions): DeltaHead {
  const { passes, rate, shiftPrior, weightPrior } = options;
  const weights = new Float64Array(LEARNED_BUCKETS);
  const seen = new Float64Array(LEARNED_BUCKETS).fill(0.1);
  const yes = told.filter(({ signals }) => signals[id] === true).length;
  const weigh = balance(yes, told.length - yes, options.balance);
  const most = Math.min(MOST_SHIFT, boundsOf(id).step * told.length);
  let shift = 0;
  let shiftSeen = 1;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { signals, read, features } of told) {
      const norm = loudness(features.length);
      let logit = (read[id] ?? 0) + shift;
      for (const at of features) logit += (weights[at] as number) * norm;
      const truth = signals[id] === true;
      const slope = (1 / (1 + Math.exp(-logit)) - Number(truth)) * (truth ? weigh.yes : weigh.no);
      const pull = slope + (shiftPrior * shift) / told.length;
      shiftSeen += pull * pull;
      shift = clip(shift - (rate * pull) / Math.sqrt(shiftSeen), most);
      for (const at of features) {
        const own = weights[at] as number;
        const step = slope * norm + weightPrior * own * norm;
        const total = (seen[at] as number) + step * step;
        seen[at] = total;
        weights[at] = clip(own - (rate * step) / Math.sqrt(total), MOST_WEIGHT);
      }
    }
  }
  return { shift: rounded(shift), yes, no: told.length - yes, weights: sparse(weights) };
}

/**
 * The shipped thresholds were chosen to find the rare as well as the common. Counted one by one, the common answers of a
 * person's corrections would push them back.
 */
function balance(yes: number, no: number, how: number): { readonly yes: number; readonly no: number } {
  if (yes === 0 || no === 0) return { yes: 1, no: 1 };
  const half = (yes + no) / 2;
  return { yes: Math.min(MOST_BALANCE, half / yes) ** how, no: Math.min(MOST_BALANCE, half / no) ** how };
}

/** Weights that say something, rounded: a delta is written down and read back to the same numbers. */
function sparse(weights: Float64Array): [number, number][] {
  const found: [number, number][] = [];
  weights.forEach((weight, at) => {
    const worth = rounded(weight);
    if (worth !== 0) found.push([at, worth]);
  });
  return found;
}

const clip = (value: number, most: number) => Math.min(most, Math.max(-most, value));
const rounded = (value: number) => Math.round(value * 1_000) / 1_000 || 0;

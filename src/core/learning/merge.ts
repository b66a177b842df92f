/** Several people's deltas as one: an admin takes in what the CMs' corrections taught, without any text. */
import { type SignalId, signalIds } from '../signals/signal';
import { MOST_WEIGHT } from './bounds';
import { DELTA_FORMAT, DELTA_VERSION, type Delta, type DeltaHead, MOST_SHIFT } from './delta';

/** Sums, each within what one delta may say; the order does not matter. */
export function mergeDeltas(deltas: readonly Delta[]): Delta {
  const heads: Partial<Record<SignalId, DeltaHead>> = {};
  for (const id of signalIds) {
    const told = deltas.flatMap((delta) => delta.heads[id] ?? []);
    if (told.length > 0) heads[id] = mergeHeads(told);
  }
  return { format: DELTA_FORMAT, version: DELTA_VERSION, heads };
}

function mergeHeads(told: readonly DeltaHead[]): DeltaHead {
  const weights = new Map<number, number>();
  for (const head of told)
    for (const [at, weight] of head.weights) weights.set(at, (weights.get(at) ?? 0) + weight);
  const sum = (of: (head: DeltaHead) => number) => told.reduce((total, head) => total + of(head), 0);
  return {
    shift: within(
      sum(({ shift }) => shift),
      MOST_SHIFT,
    ),
    yes: sum(({ yes }) => yes),
    no: sum(({ no }) => no),
    weights: [...weights]
      .map(([at, weight]): [number, number] => [at, within(weight, MOST_WEIGHT)])
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => a - b),
  };
}

/** Rounded, so that sums of decimals do not depend on their order. */
function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, Math.round(value * 1_000) / 1_000 || 0));
}

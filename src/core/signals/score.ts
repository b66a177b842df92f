/** From weighed cues to a score: one logistic for every signal. */
import type { Span } from '../text/span';
import type { Facet, SignalReading } from './signal';

/** A signal is on from here. */
export const THRESHOLD = 0.5;

/** Logistic of a sum of weights, in logits. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/**
 * One source's say on a signal. Patterns are the first source; another one (a trained classifier) adds its own
 * logits here, and `reading` below sums them: no signal needs to know how many sources there are.
 */
export interface Say {
  /** Logits; 0 is undecided, and a signal is on above it. */
  readonly logit: number;
  readonly evidence: readonly Span[];
  readonly facets?: readonly Facet[];
}

/** What several sources say together. */
export function reading(...says: readonly Say[]): SignalReading {
  const score = logistic(says.reduce((sum, say) => sum + say.logit, 0));
  const evidence = says.flatMap((say) => say.evidence);
  const facets = [...new Set(says.flatMap((say) => say.facets ?? []))];
  const on = score >= THRESHOLD && evidence.length > 0;
  return {
    score: on ? score : Math.min(score, 0.49),
    on,
    evidence,
    ...(facets.length > 0 ? { facets } : {}),
  };
}

/** Sums weights with ever less said by each further one, so that length alone does not make a signal. */
export function fading(weights: readonly number[], keep = 0.6): number {
  const sorted = [...weights].sort((a, b) => b - a);
  let factor = 1;
  let sum = 0;
  for (const weight of sorted) {
    sum += weight * factor;
    factor *= keep;
  }
  return sum;
}

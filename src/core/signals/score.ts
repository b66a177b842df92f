/** From weighed cues to a score: one logistic for every signal. */
import type { Span } from '../text/span';
import type { Facet, SignalReading } from './signal';

/** A signal is on from here. */
export const THRESHOLD = 0.5;

/** Logistic of a sum of weights, in logits. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** What is said of a signal, by the patterns or by them and the classifier together. */
export interface Say {
  /** Logits; 0 is undecided, and a signal is on above it. */
  readonly logit: number;
  readonly evidence: readonly Span[];
  readonly facets?: readonly Facet[];
}

const noFacets: readonly Facet[] = [];

/** A say in its one form, whether it has facets or not. */
export function say(logit: number, evidence: readonly Span[], facets: readonly Facet[] = noFacets): Say {
  return { logit, evidence, facets };
}

/** What is read from a say. */
export function reading({ logit, evidence, facets }: Say): SignalReading {
  const score = logistic(logit);
  const on = score >= THRESHOLD && evidence.length > 0;
  const read = { score: on ? score : Math.min(score, 0.49), on, evidence };
  return facets === undefined || facets.length === 0 ? read : { ...read, facets: [...new Set(facets)] };
}

/** Sums weights with ever less said by each further one, so that length alone does not make a signal. */
export function fading(weights: readonly number[], keep = 0.6): number {
  if (weights.length < 2) return weights[0] ?? 0;
  const sorted = [...weights].sort((a, b) => b - a);
  let factor = 1;
  let sum = 0;
  for (const weight of sorted) {
    sum += weight * factor;
    factor *= keep;
  }
  return sum;
}

/**
 * How each head learns. What our own corpus says of displeasure is hard cases, well written: a model that learns them
 * to the letter reads real posts worse than one that keeps to what comments, reviews and forums have in common. The
 * polar heads therefore move little and forget much, those of the tone most; rare signals stand in the corpus alone.
 */
import type { HeadId } from '../../src/core/classifier/model';
import { headIds } from '../../src/core/classifier/model';

export const sources = ['corpus', 'app-reviews', 'goemotions', 'tone'] as const;
export type Source = (typeof sources)[number];

export interface Manner {
  readonly rate: number;
  /** Pull of every weight towards zero at each touch. */
  readonly decay: number;
  /** How much a text of each source counts. */
  readonly counts: Readonly<Record<Source, number>>;
}

const rare: Manner = {
  rate: 0.5,
  decay: 1e-5,
  counts: { corpus: 1, 'app-reviews': 0.8, goemotions: 0.4, tone: 1 },
};
/** Where alarms on ordinary chat are bounded, chat has to be known well. */
const grave: Manner = {
  rate: 0.25,
  decay: 1e-5,
  counts: { corpus: 1, 'app-reviews': 0.8, goemotions: 2, tone: 1 },
};
/** Legal steps are told in few words, that have to be learnt well. */
const stern: Manner = { ...grave, rate: 0.5 };
const praise: Manner = { ...grave, counts: rare.counts };
const polar: Manner = {
  rate: 0.15,
  decay: 1e-5,
  counts: { corpus: 1.5, 'app-reviews': 2, goemotions: 0.2, tone: 0 },
};
const tone: Manner = {
  rate: 0.05,
  decay: 0.03,
  counts: { corpus: 0.4, 'app-reviews': 1, goemotions: 0.5, tone: 3 },
};

const manners: Readonly<Partial<Record<HeadId, Manner>>> = {
  negative: polar,
  praise,
  illegal: grave,
  distress: grave,
  legal_threat: stern,
  tone_negative: tone,
  tone_positive: tone,
};

/** By head, in the order of `headIds`. */
export const mannerOf: readonly Manner[] = headIds.map((head) => manners[head] ?? rare);

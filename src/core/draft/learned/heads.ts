/** The checks whose sentences are weighed by what they are like, beside the patterns. */
import type { CheckId } from '../finding';

export const draftHeads = [
  'threat',
  'commitment',
  'press_statement',
  'personal_data',
  'insult',
  'irony',
  'blame',
  'pitch',
] as const satisfies readonly CheckId[];
export type DraftHead = (typeof draftHeads)[number];

/** In logits. */
export interface Bar {
  /** A sentence that weighs as much is one, by itself. */
  readonly sure: number;
  /** One that weighs as much may be one: said as advice, whatever the check. */
  readonly likely: number;
  /** A pattern in a sentence that weighs less says nothing. */
  readonly least: number;
}

/**
 * `npm run train:drafts -- --held-out` prints what each place finds and gets wrong on brands left out of the training.
 * `sure` is where next to no good draft is touched, `likely` where of a hundred good ones less than one is.
 */
export const bars: Readonly<Record<DraftHead, Bar>> = {
  threat: { sure: -0.65, likely: -1.5, least: -3.5 },
  commitment: { sure: -0.7, likely: -1.3, least: -4 },
  press_statement: { sure: -1.85, likely: -2.5, least: -4.5 },
  personal_data: { sure: -2.1, likely: -2.3, least: -6 },
  insult: { sure: -1.35, likely: -1.95, least: -5 },
  irony: { sure: -1.05, likely: -1.1, least: -4 },
  blame: { sure: -1.2, likely: -1.45, least: -4 },
  pitch: { sure: -3, likely: -3.05, least: -5.5 },
};

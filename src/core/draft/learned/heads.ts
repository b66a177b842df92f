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

/** The same, and whether a sentence is a mere formula: a draft is hollow where all of its sentences are. */
export const weighedHeads = [...draftHeads, 'hollow'] as const satisfies readonly CheckId[];
export type WeighedHead = (typeof weighedHeads)[number];

/** What decides of a draft: its heaviest sentence or its lightest one. */
export const decidesBy = (head: WeighedHead): 'heaviest' | 'lightest' =>
  head === 'hollow' ? 'lightest' : 'heaviest';

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
export const bars: Readonly<Record<WeighedHead, Bar>> = {
  threat: { sure: 1.2, likely: -0.1, least: -2.1 },
  commitment: { sure: 0.7, likely: 0.1, least: -3 },
  press_statement: { sure: 0.2, likely: -0.5, least: -2.6 },
  personal_data: { sure: 1.2, likely: -0.2, least: -3.9 },
  insult: { sure: 1.2, likely: 0.1, least: -3.3 },
  irony: { sure: 0.4, likely: 0.25, least: -2.9 },
  blame: { sure: 0.8, likely: 0.2, least: -1.4 },
  pitch: { sure: 0, likely: -0.8, least: -3.4 },
  hollow: { sure: -2.9, likely: -2.9, least: -9 },
};

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

export interface Bar {
  /** A sentence that weighs as much is one by itself. */
  readonly sure: number;
  /** A pattern in a sentence that weighs less says nothing. */
  readonly least: number;
}

/** In logits; `npm run train:drafts` prints what each place would find and get wrong on brands left out of the training. */
export const bars: Readonly<Record<DraftHead, Bar>> = {
  threat: { sure: -0.9, least: -3.5 },
  commitment: { sure: -1, least: -4 },
  press_statement: { sure: -2.3, least: -4.5 },
  personal_data: { sure: -2.3, least: -6 },
  insult: { sure: -1.7, least: -5 },
  irony: { sure: -1, least: -4 },
  blame: { sure: -1, least: -4 },
  pitch: { sure: -3.2, least: -5 },
};

/** How much the sentence that decides and the wording of its draft each count for a check: a logistic of the two. */
import type { Told } from './cross';

/** What is added to a sentence's own logit, in the sentence's unit. */
export interface Mix {
  /** How much the logit of the wording counts. */
  readonly wording: number;
  readonly bias: number;
}

/** The word of a sentence alone, as where the wording has no say. */
export const sentenceAlone: Mix = { wording: 0, bias: 0 };

const STEPS = 4_000;
const RATE = 0.5;

export const mixed = ({ wording, bias }: Mix, told: Pick<Told, 'sentence' | 'wording'>): number =>
  told.sentence + wording * told.wording + bias;

/** By gradient, on drafts of brands left out. */
export function mixOf(told: readonly Told[]): Mix {
  let by = { sentence: 1, wording: 0, bias: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const slope = { sentence: 0, wording: 0, bias: 0 };
    for (const one of told) {
      const error =
        1 / (1 + Math.exp(-(by.sentence * one.sentence + by.wording * one.wording + by.bias))) -
        Number(one.truth);
      slope.sentence += error * one.sentence;
      slope.wording += error * one.wording;
      slope.bias += error;
    }
    const rate = RATE / told.length;
    by = {
      sentence: by.sentence - rate * slope.sentence,
      wording: by.wording - rate * slope.wording,
      bias: by.bias - rate * slope.bias,
    };
  }
  return { wording: by.wording / by.sentence, bias: by.bias / by.sentence };
}

/** Logistic regression on the wording of whole drafts, for one check: Adagrad, a fixed order and number of passes. */
import type { WeighedHead } from '../../src/core/draft/learned/heads';
import { WORDING_ROWS, type Wording } from '../../src/core/draft/learned/wording';
import type { Example } from './examples';
import { shuffler } from './order';

export interface WordingFit {
  /** One a row. */
  readonly weights: Float64Array;
  readonly bias: number;
}

const PASSES = 6;
/** The weights are the mean of those after the last passes. */
const AVERAGED = 3;
const RATE = 0.5;
const DECAY = 5e-4;
const SLIGHT = 0.002;

export function wordingLogit({ weights, bias }: WordingFit, { rows, value }: Wording): number {
  let sum = 0;
  for (const row of rows) sum += weights[row] as number;
  return sum * value + bias;
}

/** From drafts alone: a sentence written by itself has no manner. */
export function fitWording(all: readonly Example[], head: WeighedHead): WordingFit {
  const drafts = all.filter(({ brand }) => brand !== '');
  const state = { weights: new Float64Array(WORDING_ROWS), bias: -2 };
  const seen = new Float64Array(WORDING_ROWS).fill(0.01);
  const mean = new Float64Array(WORDING_ROWS);
  let biasSeen = 1;
  let biasMean = 0;
  const order = shuffler(drafts.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const nth of order()) {
      const { wording, labels } = drafts[nth] as Example;
      const error = 1 / (1 + Math.exp(-wordingLogit(state, wording))) - Number(labels.has(head));
      if (Math.abs(error) < SLIGHT) continue;
      biasSeen += error * error;
      state.bias -= (RATE * error) / Math.sqrt(biasSeen);
      for (const row of wording.rows) {
        const slope = error * wording.value + DECAY * (state.weights[row] as number);
        seen[row] = (seen[row] as number) + slope * slope;
        state.weights[row] = (state.weights[row] as number) - (RATE * slope) / Math.sqrt(seen[row] as number);
      }
    }
    if (pass < PASSES - AVERAGED) continue;
    for (let row = 0; row < WORDING_ROWS; row += 1)
      mean[row] = (mean[row] as number) + (state.weights[row] as number) / AVERAGED;
    biasMean += state.bias / AVERAGED;
  }
  return { weights: mean, bias: biasMean };
}

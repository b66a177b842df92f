/**
 * Logistic regression for one check. A draft that is one has at least one sentence that is: the heaviest of its sentences
 * is pulled up; of a draft that is none, its heaviest are pushed down. Where all sentences must be one, it is the other way
 * round. Adagrad, a fixed order and number of passes.
 */
import { decidesBy, type WeighedHead } from '../../src/core/draft/learned/heads';
import type { Example, Numbering, Sentence } from './examples';
import { shuffler } from './order';

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const PASSES = 15;
/** The weights are the mean of those after the last passes. */
const AVERAGED = 5;
const RATE = 0.3;
const DECAY = 0.015;
/** A draft that is one counts so many times as much: they are few. */
const RARE = 1.5;
/** Sentences of a draft that is none which are pushed down at each turn. */
const PUSHED = 3;
const SLIGHT = 0.002;

export function logit({ weights, bias }: Fit, { features, values }: Sentence): number {
  let sum = bias;
  for (let at = 0; at < features.length; at += 1)
    sum += (weights[features[at] as number] as number) * (values[at] as number);
  return sum;
}

/** Of the sentence that decides; very low where there is none. */
export function decisive(fit: Fit, { sentences }: Example, head: WeighedHead): number {
  const logits = sentences.map((sentence) => logit(fit, sentence));
  if (logits.length === 0) return -12;
  return decidesBy(head) === 'heaviest' ? Math.max(-12, ...logits) : Math.min(...logits);
}

/** Sentences of a draft that learn what it is, heaviest first: one that must be so, or those that must not. */
function taught<T>(sorted: readonly T[], truth: number, head: WeighedHead): readonly T[] {
  if (decidesBy(head) === 'heaviest') return sorted.slice(0, truth === 1 ? 1 : PUSHED);
  return truth === 1 ? sorted.slice(-PUSHED) : sorted.slice(-1);
}

export function fitHead(all: readonly Example[], head: WeighedHead, numbering: Numbering): Fit {
  const size = numbering.names.length;
  const state = { weights: new Float64Array(size), bias: -2 };
  const seen = new Float64Array(size).fill(0.1);
  const mean = new Float64Array(size);
  let biasSeen = 1;
  let biasMean = 0;
  const pull = (sentence: Sentence, truth: number) => {
    const error = (1 / (1 + Math.exp(-logit(state, sentence))) - truth) * (truth === 1 ? RARE : 1);
    if (Math.abs(error) < SLIGHT) return;
    biasSeen += error * error;
    state.bias -= (RATE * error) / Math.sqrt(biasSeen);
    for (let at = 0; at < sentence.features.length; at += 1) {
      const feature = sentence.features[at] as number;
      const slope = error * (sentence.values[at] as number) + DECAY * (state.weights[feature] as number);
      seen[feature] = (seen[feature] as number) + slope * slope;
      state.weights[feature] =
        (state.weights[feature] as number) - (RATE * slope) / Math.sqrt(seen[feature] as number);
    }
  };
  const order = shuffler(all.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const nth of order()) {
      const { sentences, labels } = all[nth] as Example;
      const truth = labels.has(head) ? 1 : 0;
      const sorted = sentences
        .map((sentence) => ({ sentence, weight: logit(state, sentence) }))
        .sort((a, b) => b.weight - a.weight);
      for (const { sentence } of taught(sorted, truth, head)) pull(sentence, truth);
    }
    if (pass < PASSES - AVERAGED) continue;
    for (let at = 0; at < size; at += 1)
      mean[at] = (mean[at] as number) + (state.weights[at] as number) / AVERAGED;
    biasMean += state.bias / AVERAGED;
  }
  for (const [at, name] of numbering.names.entries()) if (!numbering.isKept(name)) mean[at] = 0;
  return { weights: mean, bias: biasMean };
}

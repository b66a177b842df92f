/**
 * Logistic regression on hashed features, every head at once, beside the patterns' own logit. Adagrad, a fixed number
 * of passes in a fixed order: the same data give the same weights.
 */
import { normOf } from '../../src/core/classifier/classify';
import { featuresOf } from '../../src/core/classifier/features';
import { type HeadId, headIds } from '../../src/core/classifier/model';
import { fold } from '../../src/core/text/fold';
import type { Example } from './example';

export interface Prepared {
  readonly example: Example;
  readonly buckets: Uint32Array;
  /** The patterns' logit by head, clipped. */
  readonly patterns: Float64Array;
}

export interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  readonly patterns: Float64Array;
}

export interface FitOptions {
  readonly buckets: number;
  readonly passes: number;
  readonly rate: number;
  /** Pull of every weight towards zero at each touch. */
  readonly decay: number;
}

/** The logit of one head as patterns alone give it. */
export type PatternLogits = (text: string) => Readonly<Record<HeadId, number>>;

const CLIP = 4;
/** Silence of the patterns is weak evidence: they know few of the ways to say a thing. */
const FLOOR = Number(process.env.FLOOR ?? 1);

export function prepare(examples: readonly Example[], logits: PatternLogits, buckets: number): Prepared[] {
  return examples.map((example) => {
    const said = logits(example.text);
    return {
      example,
      buckets: Uint32Array.from(
        featuresOf(fold(example.text).text, buckets).flatMap((token) => token.buckets),
      ),
      patterns: Float64Array.from(headIds, (head) => Math.min(CLIP, Math.max(-FLOOR, said[head]))),
    };
  });
}

/** A small generator with a fixed seed: the order of the examples is part of the recipe. */
function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

export function fit(data: readonly Prepared[], options: FitOptions): Fit {
  const heads = headIds.length;
  const { buckets, passes, rate, decay } = options;
  const weights = new Float32Array(buckets * heads);
  const seen = new Float32Array(buckets * heads).fill(1e-3);
  // One bias a source: how often a label is true among app reviews says nothing of how often it is among comments.
  const biases = new Map<string, Float64Array>();
  const biasesSeen = new Map<string, Float64Array>();
  const patterns = new Float64Array(heads).fill(1);
  const patternsSeen = new Float64Array(heads).fill(30);
  const gradient = new Float64Array(heads);

  for (let pass = 0; pass < passes; pass += 1) {
    for (const index of shuffled(data.length, 7 + pass)) {
      const one = data[index] as Prepared;
      const norm = normOf(one.buckets.length);
      const sums = scoreOf(one, weights, heads);
      const bias = rowFor(biases, one.example.source, 0);
      const biasSeen = rowFor(biasesSeen, one.example.source, 1);
      for (let head = 0; head < heads; head += 1) {
        const truth = one.example.labels[headIds[head] as HeadId];
        gradient[head] = 0;
        if (truth === undefined) continue;
        const own = one.patterns[head] as number;
        const logit =
          (sums[head] as number) * norm + (bias[head] as number) + (patterns[head] as number) * own;
        const slope = (1 / (1 + Math.exp(-logit)) - (truth ? 1 : 0)) * one.example.weight;
        gradient[head] = slope;
        biasSeen[head] = (biasSeen[head] as number) + slope * slope;
        bias[head] = (bias[head] as number) - (rate * slope) / Math.sqrt(biasSeen[head] as number);
        patternsSeen[head] = (patternsSeen[head] as number) + (slope * own) ** 2;
        patterns[head] = Math.max(
          0.2,
          (patterns[head] as number) - (rate * slope * own) / Math.sqrt(patternsSeen[head] as number),
        );
      }
      for (const bucket of one.buckets) {
        const row = bucket * heads;
        for (let head = 0; head < heads; head += 1) {
          const slope = (gradient[head] as number) * norm;
          if (slope === 0) continue;
          const at = row + head;
          const g = slope + decay * (weights[at] as number);
          seen[at] = (seen[at] as number) + g * g;
          weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(seen[at] as number);
        }
      }
    }
  }
  return { weights, bias: rowFor(biases, 'corpus', 0), patterns };
}

function rowFor(rows: Map<string, Float64Array>, source: string, start: number): Float64Array {
  let row = rows.get(source);
  if (row === undefined) {
    row = new Float64Array(headIds.length).fill(start);
    rows.set(source, row);
  }
  return row;
}

function scoreOf(one: Prepared, weights: Float32Array, heads: number): Float64Array {
  const sums = new Float64Array(heads);
  for (const bucket of one.buckets) {
    const row = bucket * heads;
    for (let head = 0; head < heads; head += 1)
      sums[head] = (sums[head] as number) + (weights[row + head] as number);
  }
  return sums;
}

/** Logits of a fit for one text, all heads. `with` says whose: the patterns alone, the weights alone, or both. */
export function logitsOf(fitted: Fit, one: Prepared, use: 'patterns' | 'weights' | 'both'): Float64Array {
  const heads = headIds.length;
  if (use === 'patterns') return one.patterns;
  const norm = normOf(one.buckets.length);
  const sums = scoreOf(one, fitted.weights, heads);
  return sums.map((sum, head) => {
    const own = sum * norm + (fitted.bias[head] as number);
    return use === 'weights' ? own : own + (fitted.patterns[head] as number) * (one.patterns[head] as number);
  });
}

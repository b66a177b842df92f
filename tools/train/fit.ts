/**
 * Logistic regression on hashed features, every head at once, beside the patterns' own logit. Adagrad, a fixed number
 * of passes in several fixed orders, whose mean is taken: the same data give the same weights.
 */
import { normsOf } from '../../src/core/classifier/classify';
import { cueBuckets, featuresOf } from '../../src/core/classifier/features';
import { FRENCH_CUE, headIds, isSignal } from '../../src/core/classifier/model';
import { cuesOf, patternLogit } from '../../src/core/signals/learned';
import { patternsSay } from '../../src/core/signals/patterns';
import type { Example } from './example';
import { type Manner, type Source, sources } from './manner';
import { shuffled } from './random';

export interface Prepared {
  readonly example: Example;
  readonly buckets: Uint32Array;
  /** How much each counts. */
  readonly values: Float32Array;
  /** The patterns' logit by head, cut as the reader cuts it. */
  readonly patterns: Float64Array;
  /** By head: 1 where the patterns point at words. */
  readonly shown: Uint8Array;
  /** By head: 1 true, 0 false, -1 not said. */
  readonly truth: Int8Array;
  /** The heads that are said. */
  readonly told: Int32Array;
  /** Whether the reader takes it for French. */
  readonly french: boolean;
}

export interface Fit {
  readonly buckets: number;
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  readonly patterns: Float64Array;
}

export interface FitOptions {
  readonly buckets: number;
  readonly passes: number;
  /** Orders that the texts are learned in, each from the start. */
  readonly orders: number;
  /** How each head learns, in the order of `headIds`. */
  readonly manners: readonly Manner[];
}

const HEADS = headIds.length;
/** A slope this small teaches nothing, and most of the time of a later pass would go into it. */
const SLIGHT = 0.002;
/** Where the sum of squared slopes of a weight starts: a slope far below its root hardly moves a weight never met before. */
const START = 1e-2;
/** Least share of the patterns' logit: they are a prior that data may weaken, not erase. */
const LEAST_SHARE = 0.2;
/** Of the first pass in the first order; those of another order lie further off than there are passes. */
const SEED = 7;
const STRIDE = 100;

export function prepare(example: Example, size: number): Prepared {
  const said = patternsSay(example.text);
  const features = featuresOf(said.page.folded.text, size);
  const named = cuesOf(said);
  const cues = cueBuckets(named, size);
  const norms = normsOf(features, cues.length);
  const kinds: readonly (readonly [readonly number[], number])[] = [
    [features.words.buckets, norms.words],
    [features.stems.buckets, norms.stems],
    [features.grams.buckets, norms.grams],
    [features.tones.buckets, norms.cues],
    [features.pairs.buckets, norms.pairs],
    [cues, norms.cues],
  ];
  const truth = Int8Array.from(headIds, (head) => {
    const label = example.labels[head];
    const taken = label === false && example.guessed?.includes(head) === true && patternLogit(said, head) > 0;
    return label === undefined || taken ? -1 : Number(label);
  });
  return {
    example,
    buckets: Uint32Array.from(kinds.flatMap(([buckets]) => buckets)),
    values: Float32Array.from(kinds.flatMap(([buckets, norm]) => buckets.map(() => norm))),
    patterns: Float64Array.from(headIds, (head) => patternLogit(said, head)),
    shown: Uint8Array.from(headIds, (head) => Number(isSignal(head) && said.says[head].evidence.length > 0)),
    truth,
    told: Int32Array.from([...truth.keys()].filter((head) => (truth[head] as number) >= 0)),
    french: named.includes(FRENCH_CUE),
  };
}

/** Where one order ends is partly chance, worth two points on a few hundred texts; the mean of several is steadier. */
export function train(data: readonly Prepared[], options: FitOptions): Fit {
  const fits = Array.from({ length: options.orders }, (_, order) => trainInOrder(data, options, order));
  const mean = <T extends Float32Array | Float64Array>(part: (fit: Fit) => T): T => {
    const [first, ...others] = fits.map(part) as [T, ...T[]];
    for (let at = 0; at < first.length; at += 1)
      first[at] =
        others.reduce((sum, other) => sum + (other[at] as number), first[at] as number) / fits.length;
    return first;
  };
  return {
    buckets: options.buckets,
    weights: mean(({ weights }) => weights),
    bias: mean(({ bias }) => bias),
    patterns: mean(({ patterns }) => patterns),
  };
}

function trainInOrder(data: readonly Prepared[], options: FitOptions, order: number): Fit {
  const { buckets, passes, manners } = options;
  const rates = Float64Array.from(manners, ({ rate }) => rate);
  const decays = Float64Array.from(manners, ({ decay }) => decay);
  const counts = countsOf(manners);
  const weights = new Float32Array(buckets * HEADS);
  const seen = new Float32Array(buckets * HEADS).fill(START);
  // One bias a source: how often a label is true among app reviews says nothing of how often it is among comments.
  const biases = new Map<string, Float64Array>();
  const biasesSeen = new Map<string, Float64Array>();
  const patterns = new Float64Array(HEADS).fill(1);
  const patternsSeen = new Float64Array(HEADS).fill(30);
  const slopes = new Float64Array(HEADS);
  const sums = new Float64Array(HEADS);
  // What the later passes agree on is steadier than where the last one happened to stop.
  const averaged = new Float32Array(weights.length);
  const firstAveraged = Math.floor(passes / 2);
  const taught = new Int32Array(HEADS);

  for (let pass = 0; pass < passes; pass += 1) {
    for (const index of shuffled(data.length, SEED + STRIDE * order + pass)) {
      const one = data[index] as Prepared;
      if (one.told.length === 0) continue;
      sumUp(one, one.told, weights, sums);
      const count = counts.get(one.example.source) as Float64Array;
      const kin = kindred(one.example.source);
      const bias = rowFor(biases, kin, 0);
      const biasSeen = rowFor(biasesSeen, kin, 1);
      let teaches = 0;
      for (const head of one.told) {
        const truth = one.truth[head] as number;
        const own = one.patterns[head] as number;
        const logit = (sums[head] as number) + (bias[head] as number) + (patterns[head] as number) * own;
        const slope = (1 / (1 + Math.exp(-logit)) - truth) * (count[head] as number);
        if (Math.abs(slope) < SLIGHT) continue;
        slopes[head] = slope;
        taught[teaches++] = head;
        biasSeen[head] = (biasSeen[head] as number) + slope * slope;
        const rate = rates[head] as number;
        bias[head] = (bias[head] as number) - (rate * slope) / Math.sqrt(biasSeen[head] as number);
        patternsSeen[head] = (patternsSeen[head] as number) + (slope * own) ** 2;
        const moved = (rate * slope * own) / Math.sqrt(patternsSeen[head] as number);
        patterns[head] = Math.max(LEAST_SHARE, (patterns[head] as number) - moved);
      }
      for (let at = 0; at < one.buckets.length; at += 1) {
        const row = (one.buckets[at] as number) * HEADS;
        const value = one.values[at] as number;
        for (let which = 0; which < teaches; which += 1) {
          const head = taught[which] as number;
          const to = row + head;
          const pull = (decays[head] as number) * (weights[to] as number);
          const slope = (slopes[head] as number) * value + pull;
          const total = (seen[to] as number) + slope * slope;
          seen[to] = total;
          weights[to] = (weights[to] as number) - ((rates[head] as number) * slope) / Math.sqrt(total);
        }
      }
    }
    if (pass < firstAveraged) continue;
    for (let at = 0; at < weights.length; at += 1)
      averaged[at] = (averaged[at] as number) + (weights[at] as number) / (passes - firstAveraged);
  }
  return { buckets, weights: averaged, bias: rowFor(biases, 'corpus', 0), patterns };
}

/** By source, what a text counts for each head. */
function countsOf(manners: readonly Manner[]): Map<string, Float64Array> {
  const row = (source: Source) => Float64Array.from(manners, (manner) => manner.counts[source]);
  return new Map(sources.map((source) => [source, row(source)]));
}

/** What tells a post of ours from a comment of ours has to be read in its words: none says which it is. */
const kindred = (source: string) => (source === 'tone' ? 'corpus' : source);

function rowFor(rows: Map<string, Float64Array>, source: string, start: number): Float64Array {
  let row = rows.get(source);
  if (row === undefined) {
    row = new Float64Array(HEADS).fill(start);
    rows.set(source, row);
  }
  return row;
}

/** Sums of the heads named, into `sums`. */
function sumUp(one: Prepared, heads: Int32Array, weights: Float32Array, sums: Float64Array): void {
  sums.fill(0);
  const { buckets, values } = one;
  for (let at = 0; at < buckets.length; at += 1) {
    const row = (buckets[at] as number) * HEADS;
    const value = values[at] as number;
    for (let which = 0; which < heads.length; which += 1) {
      const head = heads[which] as number;
      sums[head] = (sums[head] as number) + (weights[row + head] as number) * value;
    }
  }
}

const everyHead = Int32Array.from(headIds, (_, head) => head);

/** Logits of a fit for one text, all heads, the patterns' share in. */
export function logitsOf(fitted: Fit, one: Prepared): Float64Array {
  const sums = new Float64Array(HEADS);
  sumUp(one, everyHead, fitted.weights, sums);
  return sums.map(
    (sum, head) =>
      sum +
      (fitted.bias[head] as number) +
      (fitted.patterns[head] as number) * (one.patterns[head] as number),
  );
}

/** The classifier at work: hashed features against one row of weights a bucket, all heads at once. */
import type { Span } from '../text/span';
import { featuresOf, type TokenFeatures } from './features';
import { type HeadId, headIds, type Model } from './model';

/** What the model makes of one text. */
export interface Classified {
  /** Logits the weights add for a head, the bias included. */
  logit(head: HeadId): number;
  /** How much the patterns' own logit counts for this head. */
  patternShare(head: HeadId): number;
  /** The words that speak most for a head, as spans of the folded text; at most three. */
  words(head: HeadId): Span[];
}

/** The one thing the signals ask of a model, so that another kind can stand behind it. */
export type Classifier = (folded: string) => Classified;

const MOST_WORDS = 3;
/** A word shows a head from this share of what all the words say for it. */
const LEAST_SHARE = 0.12;

export function classifierOf(model: Model): Classifier {
  const heads = headIds.length;
  const { weights, buckets } = model;
  const indexOf = new Map<HeadId, number>(headIds.map((head, at) => [head, at]));
  const at = (head: HeadId) => indexOf.get(head) ?? 0;

  return (folded) => {
    const tokens = featuresOf(folded, buckets);
    const sums = new Float64Array(heads);
    let count = 0;
    for (const { buckets: hit } of tokens) {
      count += hit.length;
      for (const bucket of hit) {
        const row = bucket * heads;
        for (let head = 0; head < heads; head += 1)
          sums[head] = (sums[head] ?? 0) + (weights[row + head] ?? 0);
      }
    }
    const norm = normOf(count);
    return {
      logit: (head) =>
        (sums[at(head)] ?? 0) * norm * (model.scale[at(head)] ?? 0) + (model.bias[at(head)] ?? 0),
      patternShare: (head) => model.patterns[at(head)] ?? 1,
      words: (head) => strongest(tokens, weights, heads, at(head)),
    };
  };
}

/** Long texts have many features; each counts less, so that length alone decides nothing. */
export function normOf(count: number): number {
  return count === 0 ? 0 : 1 / Math.sqrt(count);
}

function strongest(
  tokens: readonly TokenFeatures[],
  weights: Int8Array,
  heads: number,
  head: number,
): Span[] {
  const said = tokens.map((token) => {
    let sum = 0;
    for (const bucket of token.buckets) sum += weights[bucket * heads + head] ?? 0;
    return { token, sum };
  });
  const total = said.reduce((sum, one) => sum + Math.max(0, one.sum), 0);
  return said
    .filter(({ sum }) => sum > 0 && sum >= total * LEAST_SHARE)
    .sort((a, b) => b.sum - a.sum || a.token.start - b.token.start)
    .slice(0, MOST_WORDS)
    .map(({ token }) => ({ start: token.start, end: token.end }))
    .sort((a, b) => a.start - b.start);
}

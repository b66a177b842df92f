/** The classifier at work: hashed features against one row of weights a bucket, all heads at once. */
import type { Span } from '../text/span';
import { type Bag, cueBuckets, featuresOf } from './features';
import { type HeadId, headIds, type Model } from './model';

/** What the model makes of one text. */
export interface Classified {
  /** Logits the weights add for a head, the bias included. */
  logit(head: HeadId): number;
  /** How much the patterns' own logit counts for this head. */
  patternShare(head: HeadId): number;
  /** The words that speak most for a head, as spans of the folded text, in its order; at most three. */
  words(head: HeadId): Span[];
}

/**
 * The one thing the signals ask of a model, so that another kind can stand behind it.
 * @param cues names of what the patterns found
 */
export type Classifier = (folded: string, cues: readonly string[]) => Classified;

const HEADS = headIds.length;
const indexOf: Readonly<Record<HeadId, number>> = Object.fromEntries(
  headIds.map((head, at) => [head, at]),
) as Record<HeadId, number>;

const MOST_WORDS = 3;
/** A word shows a head from this share of what the strongest word says for it. */
const LEAST_SHARE = 0.4;
/** Shorter words ("un", "et") are shown only where there are no others. */
const SHORT = 4;

/** Features of a kind below which a text says less than a whole text: a lone word decides little. */
const FEW = { words: 40, grams: 300, cues: 4 };
/** The patterns' cues are few and telling. */
const CUE_WEIGHT = 2;

/** How much one feature of a kind counts: each kind is brought to one length, so that long texts are not louder. */
export function normsOf(words: number, grams: number, cues: number): typeof FEW {
  return {
    words: 1 / Math.sqrt(Math.max(FEW.words, words)),
    grams: 1 / Math.sqrt(Math.max(FEW.grams, grams)),
    cues: CUE_WEIGHT / Math.sqrt(Math.max(FEW.cues, cues)),
  };
}

export function classifierOf(model: Model): Classifier {
  const { weights, buckets, scale, bias, patterns } = model;

  function add(sums: Float64Array, hit: readonly number[], norm: number): void {
    for (const bucket of hit) {
      const row = bucket * HEADS;
      for (let head = 0; head < HEADS; head += 1)
        sums[head] = (sums[head] as number) + (weights[row + head] as number) * norm;
    }
  }

  return (folded, cues) => {
    const { spans, words, grams } = featuresOf(folded, buckets);
    const named = cueBuckets(cues, buckets);
    const norms = normsOf(words.buckets.length, grams.buckets.length, named.length);
    const sums = new Float64Array(HEADS);
    add(sums, words.buckets, norms.words);
    add(sums, grams.buckets, norms.grams);
    add(sums, named, norms.cues);
    return {
      logit: (head) =>
        (sums[indexOf[head]] as number) * (scale[indexOf[head]] as number) + (bias[indexOf[head]] as number),
      patternShare: (head) => patterns[indexOf[head]] as number,
      words(head) {
        const said = new Float64Array(spans.length);
        const count = ({ buckets: hit, words: of }: Bag, norm: number) => {
          hit.forEach((bucket, at) => {
            const word = of[at] as number;
            said[word] = (said[word] as number) + (weights[bucket * HEADS + indexOf[head]] as number) * norm;
          });
        };
        count(words, norms.words);
        count(grams, norms.grams);
        return strongest(spans, said);
      },
    };
  };
}

function strongest(spans: readonly Span[], said: Float64Array): Span[] {
  const all = spans
    .map(({ start, end }, at) => ({ start, end, said: said[at] as number }))
    .filter((one) => one.said > 0);
  const telling = all.filter(({ start, end }) => end - start >= SHORT);
  const shown = telling.length > 0 ? telling : all;
  const most = shown.reduce((top, one) => Math.max(top, one.said), 0);
  return shown
    .filter((one) => one.said >= most * LEAST_SHARE)
    .sort((a, b) => b.said - a.said || a.start - b.start)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}

/** The classifier at work: hashed features against one row of weights a bucket, all heads at once. */
import type { Span } from '../text/span';
import type { BucketList } from './bucket-list';
import { FeatureReader } from './feature-reader';
import { cueBuckets, type Features } from './features';
import { GramSums } from './gram-sums';
import { HeadRows, PADDED_HEADS } from './head-rows';
import { FRENCH_CUE, type HeadId, headIds, type Model } from './model';
import { lookAgain } from './second-look';
import { isLetter } from './tokens';

/** What the model makes of one text. */
export interface Classified {
  /** Logit of a head, what the patterns say included. */
  logit(head: HeadId): number;
  /** The words that speak most for a head, as spans of the folded text, in its order; at most three. */
  words(head: HeadId): Span[];
}

/**
 * The one thing the signals ask of a model, so that another kind can stand behind it.
 * @param cues names of what the patterns found
 * @param patterns logits of theirs, in the order of `headIds`
 */
export type Classifier = (folded: string, cues: readonly string[], patterns: ArrayLike<number>) => Classified;

const HEADS = headIds.length;
const indexOf: Readonly<Record<HeadId, number>> = Object.fromEntries(
  headIds.map((head, at) => [head, at]),
) as Record<HeadId, number>;

/** The kinds of features whose weights are summed apart, each with a norm of its own: where the sums of each begin. */
const kinds = {
  words: 0,
  stems: PADDED_HEADS,
  grams: PADDED_HEADS * 2,
  tones: PADDED_HEADS * 3,
  pairs: PADDED_HEADS * 4,
  cues: PADDED_HEADS * 5,
};
/** Whole numbers are summed first: a kind's norm is the same for all of its features. One text is read at a time. */
const units = new Int32Array(PADDED_HEADS * 6);

/** The patterns' cues, in the one kind of list that rows are added from. */
let cueList = new Int32Array(64);

function listed(buckets: readonly number[]): Int32Array {
  if (buckets.length > cueList.length) cueList = new Int32Array(buckets.length * 2);
  for (let at = 0; at < buckets.length; at += 1) cueList[at] = buckets[at] as number;
  return cueList;
}

const MOST_WORDS = 3;
/** A word shows a head from this share of what the strongest word says for it. */
const LEAST_SHARE = 0.4;
/** Shorter words ("un", "et") are shown only where there are no others. */
const SHORT = 4;

/** Features of a kind below which a text says less than a whole text: a lone word decides little. */
const FEW = { words: 40, stems: 12, grams: 150, cues: 8, pairs: 12 };
/** The patterns' cues and the tones are few and telling. */
const CUE_WEIGHT = 2;
const STEM_WEIGHT = 0.7;

/** A number for each kind of feature. */
export interface Norms {
  readonly words: number;
  readonly stems: number;
  readonly grams: number;
  readonly cues: number;
  readonly pairs: number;
}

/**
 * How much one feature of a kind counts: each kind is brought to one length, so that long texts are not louder.
 * @param cues of the patterns' cues and of the tones, together
 */
export function normsOf({ words, stems, grams, tones, pairs }: Features, cues: number): Norms {
  return normsFor({
    words: words.buckets.length,
    stems: stems.buckets.length,
    grams: grams.buckets.length,
    cues: cues + tones.buckets.length,
    pairs: pairs.buckets.length,
  });
}

/** @param counts how many features of each kind a text has; the patterns' cues and the tones together */
function normsFor({ words, stems, grams, cues, pairs }: Norms): Norms {
  return {
    words: 1 / Math.sqrt(Math.max(FEW.words, words)),
    stems: STEM_WEIGHT / Math.sqrt(Math.max(FEW.stems, stems)),
    grams: 1 / Math.sqrt(Math.max(FEW.grams, grams)),
    cues: CUE_WEIGHT / Math.sqrt(Math.max(FEW.cues, cues)),
    pairs: 1 / Math.sqrt(Math.max(FEW.pairs, pairs)),
  };
}

/** What is made once of a model. */
interface Tools {
  readonly model: Model;
  readonly reader: FeatureReader;
  readonly rows: HeadRows;
  readonly grams: GramSums;
}

export function classifierOf(model: Model): Classifier {
  const rows = new HeadRows(model.weights);
  const grams = new GramSums(rows, model.buckets);
  const tools: Tools = { model, reader: new FeatureReader(model.buckets), rows, grams };
  return (folded, cues, patterns) => new Sums(tools, folded, cues, patterns);
}

class Sums implements Classified {
  readonly #tools: Tools;
  readonly #folded: string;
  readonly #norms: Norms;
  readonly #logits: Float64Array;

  constructor(tools: Tools, folded: string, cues: readonly string[], patterns: ArrayLike<number>) {
    this.#tools = tools;
    this.#folded = folded;
    const { words, stems, tones, pairs, gramCount } = tools.reader.read(folded, false);
    const named = cueBuckets(cues, tools.model.buckets);
    this.#norms = normsFor({
      words: words.size,
      stems: stems.size,
      grams: gramCount,
      cues: named.length + tones.size,
      pairs: pairs.size,
    });
    units.fill(0);
    tools.rows.add(words, units, kinds.words);
    tools.rows.add(stems, units, kinds.stems);
    tools.rows.add(tones, units, kinds.tones);
    tools.rows.add(pairs, units, kinds.pairs);
    tools.rows.add({ buckets: listed(named), size: named.length }, units, kinds.cues);
    addGrams(tools, folded);
    this.#logits = logitsFrom(summed(this.#norms), patterns, tools.model, cues.includes(FRENCH_CUE));
  }

  logit(head: HeadId): number {
    return this.#logits[indexOf[head]] as number;
  }

  words(head: HeadId): Span[] {
    // Few texts are asked for their words: they are read once more, with their grams, for all heads that ask.
    const { starts, ends, count, words, stems, grams, tones, pairs } = this.#tools.reader.whole(this.#folded);
    const said = new Float64Array(count);
    const lists: readonly (readonly [BucketList, number])[] = [
      [words, this.#norms.words],
      [stems, this.#norms.stems],
      [grams, this.#norms.grams],
      [tones, this.#norms.cues],
      [pairs, this.#norms.pairs],
    ];
    for (const [{ buckets, words: of, size }, norm] of lists) {
      for (let at = 0; at < size; at += 1) {
        const weight = this.#tools.rows.weight(buckets[at] as number, indexOf[head]);
        said[of[at] as number] = (said[of[at] as number] as number) + weight * norm;
      }
    }
    return strongest(said, starts, ends);
  }
}

/** Adds the grams of each word of the text read last. */
function addGrams({ reader, grams }: Tools, folded: string): void {
  for (let nth = 0; nth < reader.count; nth += 1) {
    const start = reader.starts[nth] as number;
    if (isLetter(folded.charCodeAt(start)))
      grams.add(folded, start, reader.ends[nth] as number, units, kinds.grams);
  }
}

/** From what the weights and the patterns say of each head, to what all heads make of it together. */
function logitsFrom(
  sums: readonly number[],
  patterns: ArrayLike<number>,
  model: Model,
  inFrench: boolean,
): Float64Array {
  const { bias, scale, french, patterns: shares, look } = model;
  const first = sums.map(
    (sum, head) =>
      sum * (scale[head] as number) +
      (bias[head] as number) +
      (shares[head] as number) * (patterns[head] as number),
  );
  const logits = lookAgain(look, first, inFrench);
  if (inFrench)
    for (let head = 0; head < HEADS; head += 1)
      logits[head] = (logits[head] as number) + (french[head] as number);
  return logits;
}

/** Of each head, what all kinds weigh together. */
function summed(norms: Norms): number[] {
  const sums: number[] = [];
  for (let head = 0; head < HEADS; head += 1) {
    const said =
      (units[kinds.words + head] as number) * norms.words +
      (units[kinds.stems + head] as number) * norms.stems +
      (units[kinds.grams + head] as number) * norms.grams;
    sums.push(
      said +
        (units[kinds.tones + head] as number) * norms.cues +
        (units[kinds.pairs + head] as number) * norms.pairs +
        (units[kinds.cues + head] as number) * norms.cues,
    );
  }
  return sums;
}

/** @param starts and `ends` of the words that `said` has a number for */
function strongest(said: Float64Array, starts: Int32Array, ends: Int32Array): Span[] {
  const all: (Span & { readonly said: number })[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const much = said[at] as number;
    if (much > 0) all.push({ start: starts[at] as number, end: ends[at] as number, said: much });
  }
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

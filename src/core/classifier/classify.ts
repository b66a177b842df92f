/** The classifier at work: hashed features against one row of weights a bucket, all heads at once. */
import type { Span } from '../text/span';
import type { BucketList } from './bucket-list';
import { FeatureReader } from './feature-reader';
import { cueBuckets, type Features } from './features';
import { addRows, GramSums } from './gram-sums';
import { FRENCH_CUE, type HeadId, headIds, type Model } from './model';
import { isLetter } from './tokens';

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

/** Sums of the heads for one kind of feature; one model runs at a time. */
const units = new Int32Array(HEADS);

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

export function classifierOf(model: Model): Classifier {
  const reader = new FeatureReader(model.buckets);
  const grams = new GramSums(model);
  return (folded, cues) => new Sums(model, reader, grams, folded, cues);
}

class Sums implements Classified {
  readonly #model: Model;
  readonly #reader: FeatureReader;
  readonly #folded: string;
  readonly #norms: Norms;
  readonly #sums: number[] = headIds.map(() => 0);
  readonly #french: boolean;

  constructor(
    model: Model,
    reader: FeatureReader,
    gramSums: GramSums,
    folded: string,
    cues: readonly string[],
  ) {
    this.#model = model;
    this.#reader = reader;
    this.#folded = folded;
    this.#french = cues.includes(FRENCH_CUE);
    const { words, stems, tones, pairs, gramCount } = reader.read(folded, false);
    const named = cueBuckets(cues, model.buckets);
    this.#norms = normsFor({
      words: words.size,
      stems: stems.size,
      grams: gramCount,
      cues: named.length + tones.size,
      pairs: pairs.size,
    });
    this.#add(words.buckets, words.size, this.#norms.words);
    this.#add(stems.buckets, stems.size, this.#norms.stems);
    units.fill(0);
    for (let nth = 0; nth < reader.count; nth += 1) {
      const start = reader.starts[nth] as number;
      if (isLetter(folded.charCodeAt(start))) gramSums.add(folded, start, reader.ends[nth] as number, units);
    }
    this.#take(this.#norms.grams);
    this.#add(tones.buckets, tones.size, this.#norms.cues);
    this.#add(pairs.buckets, pairs.size, this.#norms.pairs);
    this.#add(listed(named), named.length, this.#norms.cues);
  }

  #add(buckets: Int32Array, size: number, norm: number): void {
    units.fill(0);
    addRows(this.#model.weights, buckets, size, units);
    this.#take(norm);
  }

  /** Whole numbers are summed first: a kind's norm is the same for all of its features. */
  #take(norm: number): void {
    for (let head = 0; head < HEADS; head += 1)
      this.#sums[head] = (this.#sums[head] as number) + (units[head] as number) * norm;
  }

  logit(head: HeadId): number {
    const at = indexOf[head];
    const silence =
      (this.#model.bias[at] as number) + (this.#french ? (this.#model.french[at] as number) : 0);
    return (this.#sums[at] as number) * (this.#model.scale[at] as number) + silence;
  }

  patternShare(head: HeadId): number {
    return this.#model.patterns[indexOf[head]] as number;
  }

  words(head: HeadId): Span[] {
    // Few texts are asked for their words: they are read once more, with their grams, for all heads that ask.
    const { starts, ends, count, words, stems, grams, tones, pairs } = this.#reader.whole(this.#folded);
    const said = new Float64Array(count);
    const kinds: readonly (readonly [BucketList, number])[] = [
      [words, this.#norms.words],
      [stems, this.#norms.stems],
      [grams, this.#norms.grams],
      [tones, this.#norms.cues],
      [pairs, this.#norms.pairs],
    ];
    for (const [{ buckets, words: of, size }, norm] of kinds) {
      for (let at = 0; at < size; at += 1) {
        const weight = this.#model.weights[(buckets[at] as number) * HEADS + indexOf[head]] as number;
        said[of[at] as number] = (said[of[at] as number] as number) + weight * norm;
      }
    }
    const spans = Array.from(said, (_, at) => ({ start: starts[at] as number, end: ends[at] as number }));
    return strongest(spans, said);
  }
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

/** Where a text's tone turns from neutral: the pair of offsets that reads the three tones best on several kinds of text. */
import { headIds } from '../../src/core/classifier/model';
import { sentiment } from '../../src/core/signals/sentiment';
import { type SentimentLabel, type SignalReading, sentiments } from '../../src/core/signals/signal';
import { type Offsets, offsetFor } from './bias';
import type { Read } from './cross';
import { turnOf } from './turn';

const NEGATIVE = headIds.indexOf('tone_negative');
const POSITIVE = headIds.indexOf('tone_positive');
const DISPLEASED = headIds.indexOf('negative');
const PLEASED = headIds.indexOf('praise');

/** The ladder is in odds, not in a head's own unit. */
const FROM = -3;
const STEP = 0.2;
const STEPS = 29;

/** As labelled; `null` where that is not said. */
function toneOf({ truth }: Read): SentimentLabel | null {
  if ((truth[NEGATIVE] as number) < 0) return null;
  return truth[NEGATIVE] === 1 ? 'negative' : truth[POSITIVE] === 1 ? 'positive' : 'neutral';
}

/** All that `sentiment` takes. */
interface Told {
  readonly tone: SentimentLabel;
  readonly displeased: SignalReading;
  readonly pleased: SignalReading;
  readonly negative: number;
  readonly positive: number;
}

const on: SignalReading = { score: 1, on: true, evidence: [] };
const off: SignalReading = { score: 0, on: false, evidence: [] };

/** Mean F1 of the three tones, by the reader's own rule. */
function macroF1(rows: readonly Told[], negative: number, positive: number, slopes: Float64Array): number {
  const none = () => Object.fromEntries(sentiments.map((id) => [id, 0])) as Record<SentimentLabel, number>;
  const hit = none();
  const either = none();
  for (const row of rows) {
    const { label } = sentiment(row.displeased, row.pleased, {
      negative: (slopes[NEGATIVE] as number) * (row.negative - negative),
      positive: (slopes[POSITIVE] as number) * (row.positive - positive),
    });
    either[label] += 1;
    either[row.tone] += 1;
    if (label === row.tone) hit[label] += 1;
  }
  return sentiments.reduce((sum, id) => sum + (2 * hit[id]) / Math.max(1, either[id]), 0) / sentiments.length;
}

/** Where each of the two tones is on. */
export interface ToneOffsets {
  readonly negative: number;
  readonly positive: number;
}

/**
 * The same for texts read as French and for others: the tone was mostly learnt from English chat, and turns elsewhere in
 * French, where posts are news more often.
 */
export function toneOffsetsByLanguage(
  kinds: readonly (readonly Read[])[],
  offsets: Offsets,
  slopes: Float64Array,
): { readonly french: ToneOffsets; readonly other: ToneOffsets } {
  const own = (french: boolean) => {
    const spoken = kinds.map((rows) => rows.filter((one) => one.french === french));
    const telling = spoken.filter(({ length }) => length >= TELLING);
    return toneOffsets(telling.length > 0 ? telling : kinds, offsets, slopes);
  };
  return { french: own(true), other: own(false) };
}

/**
 * How much the last kind, posts about no brand, counts beside each other: of comments and reviews the signals say most
 * of the tone, of posts nothing else does.
 */
const POSTS_COUNT = 2.5;
/** Texts of a kind in a language, from which on they have a say. */
const TELLING = 200;

/**
 * Offsets of the two tone heads, to be taken from their logits; no weight depends on them.
 * @param kinds texts of several kinds, posts last
 * @param offsets of the signals, which the tone never contradicts
 */
export function toneOffsets(
  kinds: readonly (readonly Read[])[],
  offsets: Offsets,
  slopes: Float64Array,
): ToneOffsets {
  const isOn = (row: Read, at: number) =>
    offsetFor(offsets, row, at) < turnOf(row, at, slopes[at] as number) ? on : off;
  const told = kinds
    .map((rows) =>
      rows.flatMap((row): Told[] => {
        const tone = toneOf(row);
        if (tone === null) return [];
        return [
          {
            tone,
            displeased: isOn(row, DISPLEASED),
            pleased: isOn(row, PLEASED),
            negative: row.logits[NEGATIVE] as number,
            positive: row.logits[POSITIVE] as number,
          },
        ];
      }),
    )
    .filter((rows) => rows.length > 0);
  const last = told.length - 1;
  let best = { negative: 0, positive: 0, score: -1 };
  for (let row = 0; row < STEPS; row += 1) {
    for (let column = 0; column < STEPS; column += 1) {
      const negative = (FROM + row * STEP) / (slopes[NEGATIVE] as number);
      const positive = (FROM + column * STEP) / (slopes[POSITIVE] as number);
      const score = told.reduce(
        (sum, rows, nth) =>
          sum + (nth === last ? POSTS_COUNT : 1) * macroF1(rows, negative, positive, slopes),
        0,
      );
      if (score > best.score + 1e-9) best = { negative, positive, score };
    }
  }
  return { negative: best.negative, positive: best.positive };
}

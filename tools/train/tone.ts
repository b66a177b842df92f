/** Where a text's tone turns from neutral: the pair of offsets that reads the three tones best on several kinds of text. */
import { headIds } from '../../src/core/classifier/model';
import type { Read } from './cross';

const NEGATIVE = headIds.indexOf('tone_negative');
const POSITIVE = headIds.indexOf('tone_positive');

const FROM = -3;
const STEP = 0.25;
const STEPS = 21;

/** 0 negative, 1 neutral, 2 positive, as labelled; `null` where that is not said. */
function toneOf({ truth }: Read): number | null {
  if ((truth[NEGATIVE] as number) < 0) return null;
  return truth[NEGATIVE] === 1 ? 0 : truth[POSITIVE] === 1 ? 2 : 1;
}

interface Told {
  readonly tone: number;
  readonly negative: number;
  readonly positive: number;
}

/** Mean F1 of the three tones; the reader decides likewise (`signals/sentiment.ts`). */
function macroF1(rows: readonly Told[], negative: number, positive: number): number {
  const hit = [0, 0, 0];
  const either = [0, 0, 0];
  for (const row of rows) {
    const bad = row.negative - negative;
    const good = row.positive - positive;
    const said = bad >= good ? (bad > 0 ? 0 : 1) : good > 0 ? 2 : 1;
    either[said] = (either[said] as number) + 1;
    either[row.tone] = (either[row.tone] as number) + 1;
    if (said === row.tone) hit[said] = (hit[said] as number) + 1;
  }
  return hit.reduce((sum, one, at) => sum + (2 * one) / Math.max(1, either[at] as number), 0) / hit.length;
}

/**
 * Offsets of the two tone heads, to be taken from their logits; no weight depends on them.
 * @param kinds texts of several kinds, each counting the same
 */
export function toneOffsets(kinds: readonly (readonly Read[])[]): { negative: number; positive: number } {
  const told = kinds
    .map((rows) =>
      rows.flatMap((row): Told[] => {
        const tone = toneOf(row);
        return tone === null
          ? []
          : [{ tone, negative: row.logits[NEGATIVE] as number, positive: row.logits[POSITIVE] as number }];
      }),
    )
    .filter((rows) => rows.length > 0);
  let best = { negative: 0, positive: 0, score: -1 };
  for (let row = 0; row < STEPS; row += 1) {
    for (let column = 0; column < STEPS; column += 1) {
      const negative = FROM + row * STEP;
      const positive = FROM + column * STEP;
      const score = told.reduce((sum, rows) => sum + macroF1(rows, negative, positive), 0);
      if (score > best.score + 1e-9) best = { negative, positive, score };
    }
  }
  return { negative: best.negative, positive: best.positive };
}

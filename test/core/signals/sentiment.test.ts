import { describe, expect, it } from 'vitest';
import { sentiment } from '../../../src/core/signals/sentiment';
import type { SignalReading } from '../../../src/core/signals/signal';

const on: SignalReading = { score: 0.9, on: true, evidence: [{ start: 0, end: 1 }] };
const off: SignalReading = { score: 0.1, on: false, evidence: [] };
const tones = [-3, -0.5, 0, 0.5, 3].flatMap((negative) =>
  [-3, -0.5, 0, 0.5, 3].map((positive) => ({ negative, positive })),
);

describe('sentiment', () => {
  it('is never the other pole of the one that is on', () => {
    for (const tone of [...tones, null]) {
      expect(sentiment(on, off, tone).label).toBe('negative');
      expect(sentiment(off, on, tone).label).toBe('positive');
      expect(sentiment(on, on, tone).label).not.toBe('neutral');
    }
  });

  it('hears a tone where neither is on', () => {
    expect(sentiment(off, off, { negative: 1, positive: -1 }).label).toBe('negative');
    expect(sentiment(off, off, { negative: -1, positive: 1 }).label).toBe('positive');
    expect(sentiment(off, off, { negative: -1, positive: -1 }).label).toBe('neutral');
    expect(sentiment(off, off, null).label).toBe('neutral');
  });

  it('has scores that sum to 1 and agree with the label', () => {
    for (const tone of tones)
      for (const [negative, praise] of [
        [on, off],
        [off, on],
        [on, on],
        [off, off],
      ] as const) {
        const { label, scores } = sentiment(negative, praise, tone);
        expect(scores.negative + scores.neutral + scores.positive).toBeCloseTo(1);
        expect(scores[label]).toBe(Math.max(...Object.values(scores)));
      }
  });
});

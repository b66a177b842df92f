import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../../src/core/rules/baseline';
import { influenceOf, weightOf } from '../../../src/core/rules/influence';
import { charter } from '../charter/sample';

const settings = charter().influence;
const counts = (reactions: number | null, replies: number | null = null, shares: number | null = null) => ({
  reactions,
  replies,
  shares,
  views: null,
});

describe('influence of a comment', () => {
  it('known counters are weighted; all unknown is unknown, not 0', () => {
    expect(weightOf(counts(12, 3, 0), settings)).toBe(18);
    expect(weightOf(counts(null, 3), settings)).toBe(6);
    expect(weightOf(counts(null), settings)).toBeNull();
    expect(influenceOf(counts(null), { median: 0, mad: 0 }, settings)).toEqual({
      score: null,
      influential: false,
    });
  });

  it.each([
    [counts(12, 3, 0), { median: 2, mad: 1 }, 3.73, true],
    [counts(2), { median: 2, mad: 1 }, 0, false],
    [counts(6), { median: 2, mad: 1 }, 1.71, false],
    [counts(9), { median: 0, mad: 0 }, 5.76, false],
    [counts(10), { median: 0, mad: 0 }, 5.99, true],
    [counts(130), { median: 100, mad: 20 }, 0.65, false],
    [counts(400), { median: 100, mad: 20 }, 3.45, true],
  ])('%j against %j', (read, baseline, score, influential) => {
    expect(influenceOf(read, baseline, settings)).toEqual({ score, influential });
  });

  it('without a baseline, or with one from too few comments, only what is far above any page counts', () => {
    for (const baseline of [null, { median: 1, mad: 1, size: 7 }]) {
      expect(influenceOf(counts(49), baseline, settings)).toEqual({ score: null, influential: false });
      expect(influenceOf(counts(50), baseline, settings)).toEqual({ score: null, influential: true });
    }
    expect(influenceOf(counts(50), { median: 1, mad: 1, size: 8 }, settings).score).not.toBeNull();
  });

  it('never falls when a counter grows', () => {
    const n = fc.nat(100_000);
    fc.assert(
      fc.property(n, n, fc.nat(500), fc.nat(500), (a, b, median, mad) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          (value) => influenceOf(counts(value), { median, mad }, settings).score ?? Number.NaN,
        );
        expect(low).toBeLessThanOrEqual(high ?? Number.NaN);
      }),
    );
  });
});

describe('baseline of a page', () => {
  const read = (...list: (number | null)[]) =>
    list.map((reactions) => ({ kind: 'comment' as const, counts: counts(reactions) }));

  it('median, median absolute deviation, and how many it was made from', () => {
    expect(baselineOf(read(0, 1, 2, 3, 100), settings)).toEqual({ median: 2, mad: 1, size: 5 });
    expect(baselineOf(read(1, 3), settings)).toEqual({ median: 2, mad: 1, size: 2 });
  });

  it('unknown counters, posts and quotations are left out', () => {
    const posts = [{ kind: 'post' as const, counts: counts(9_000) }];
    expect(baselineOf([...read(null, 4, null), ...posts], settings)).toEqual({ median: 4, mad: 0, size: 1 });
    expect(baselineOf(read(null), settings)).toBeNull();
  });
});

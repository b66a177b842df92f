import { describe, expect, it } from 'vitest';
import { createSample, plainWeights } from '../../src/content/sample';
import { unknownCounts } from '../../src/core/comment';
import { comment } from './made';

const drew = (reactions: number) => comment({ counts: { ...unknownCounts, reactions } });

describe('the page’s baseline', () => {
  it('is measured a handful of times, however many comments come', () => {
    const sample = createSample(() => plainWeights);
    let measured = 0;
    for (let at = 0; at < 5_000; at += 1) if (sample.add(`x:${at}`, drew(at % 5))) measured += 1;
    expect(measured).toBeLessThanOrEqual(8);
    expect(sample.baseline).toEqual({ median: 2, mad: 1, size: 512 });
  });

  it('stands still between two measures, and counts a comment that is drawn again once', () => {
    const sample = createSample(() => plainWeights);
    for (let at = 0; at < 8; at += 1) sample.add(`x:${at}`, drew(1));
    const before = sample.baseline;
    expect(before?.size).toBe(8);
    for (let at = 0; at < 100; at += 1) expect(sample.add('x:0', drew(900))).toBe(false);
    expect(sample.baseline).toBe(before);
  });

  it('leaves posts, advertisements and quotations out', () => {
    const sample = createSample(() => plainWeights);
    for (let at = 0; at < 20; at += 1) sample.add(`x:${at}`, { ...drew(500), kind: 'post' });
    expect(sample.baseline).toBeNull();
  });
});

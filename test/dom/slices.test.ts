import { describe, expect, it } from 'vitest';
import { createSlices, SLICE_MS, sliceFor } from '../../src/dom/slices';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('slices', () => {
  it('does a long work in several tasks, each within its time', async () => {
    let now = 0;
    let left = 50;
    const slices: number[] = [];
    let start = 0;
    const work = createSlices(
      () => {
        if (slices.length === 0 || start !== slices.length) start = slices.length;
        now += 1;
        left -= 1;
        return left > 0;
      },
      new AbortController().signal,
      () => slices.push(now),
      () => now,
    );
    work.wake();
    expect(left).toBe(50);
    while (left > 0) await turn();
    const lengths = slices.map((end, at) => end - (slices[at - 1] ?? 0));
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(SLICE_MS + 1);
  });

  it('stops at once with its signal', async () => {
    const stop = new AbortController();
    let done = 0;
    const work = createSlices(() => {
      done += 1;
      if (done === 3) stop.abort();
      return true;
    }, stop.signal);
    work.wake();
    for (let at = 0; at < 5; at += 1) await turn();
    const seen = done;
    for (let at = 0; at < 5; at += 1) await turn();
    expect(done).toBe(seen);
  });

  it('takes more at a time where its turn comes late, and never a felt delay', () => {
    expect(sliceFor(0)).toBe(SLICE_MS);
    expect(sliceFor(60)).toBe(15);
    expect(sliceFor(5_000)).toBeLessThan(50);
  });
});

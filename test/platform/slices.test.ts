import { describe, expect, it } from 'vitest';
import { mapInSlices, takeInSlices } from '../../src/platform/slices';

describe('mapping in slices', () => {
  it('keeps the order and lets others in between', async () => {
    let now = 0;
    const seen: string[] = [];
    const work = mapInSlices(
      ['a', 'b', 'c'],
      (letter) => {
        now += 30;
        seen.push(letter);
        return letter.toUpperCase();
      },
      () => now,
    );
    queueMicrotask(() => seen.push('|'));
    expect(await work).toEqual(['A', 'B', 'C']);
    expect(seen).toEqual(['a', '|', 'b', 'c']);
  });

  it('does short work in one go', async () => {
    expect(await mapInSlices([], String, () => 0)).toEqual([]);
    expect(await mapInSlices([1, 2], String, () => 0)).toEqual(['1', '2']);
  });
});

describe('taking steps in slices', () => {
  it('takes all that are left and lets others in between', async () => {
    let now = 0;
    const seen: string[] = [];
    const steps = ['a', 'b', 'c', 'd'].map((letter) => () => {
      now += 15;
      seen.push(letter);
    });
    function* walk(): Generator<void, void> {
      for (const step of steps) yield step();
    }
    const left = walk();
    left.next();
    const work = takeInSlices(left, () => now);
    queueMicrotask(() => seen.push('|'));
    await work;
    expect(seen).toEqual(['a', 'b', '|', 'c', 'd']);
  });
});

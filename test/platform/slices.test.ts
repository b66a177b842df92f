import { describe, expect, it } from 'vitest';
import { mapInSlices } from '../../src/platform/slices';

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

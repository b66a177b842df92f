import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../src/popup/latest-only';

/** Writes that end when the test says so. */
function slow() {
  const written: string[] = [];
  const ends: ((kept: boolean) => void)[] = [];
  const settled: boolean[] = [];
  const give = latestOnly(
    (value: string) => {
      written.push(value);
      return new Promise<boolean>((end) => ends.push(end));
    },
    (kept) => settled.push(kept),
  );
  return {
    give,
    written,
    settled,
    end: async (kept: boolean) => {
      ends.shift()?.(kept);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('the latest only', () => {
  it('writes at once, then the newest of what came meanwhile, one at a time', async () => {
    const { give, written, settled, end } = slow();
    for (const value of ['B', 'Bo', 'Bon', 'Bonjour']) give(value);
    expect(written).toEqual(['B']);
    await end(true);
    expect(written).toEqual(['B', 'Bonjour']);
    expect(settled).toEqual([]);
    await end(true);
    expect(settled).toEqual([true]);
    give('Bonsoir');
    expect(written.at(-1)).toBe('Bonsoir');
  });

  it('says that the last one was not kept', async () => {
    const { give, settled, end } = slow();
    give('B');
    await end(false);
    expect(settled).toEqual([false]);
  });
});

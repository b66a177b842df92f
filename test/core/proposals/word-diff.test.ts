import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../src/core/proposals/word-diff';
import { MOST_MS, quickest, RUNS } from '../generated';

const side = (pieces: ReturnType<typeof wordDiff>, other: 'gone' | 'added') =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

describe('a change in words', () => {
  it('shows the words that go and those that come', () => {
    expect(wordDiff('Votre carte expire demain.', 'Votre carte reste valable demain.')).toEqual([
      { kind: 'same', text: 'Votre carte ' },
      { kind: 'gone', text: 'expire ' },
      { kind: 'added', text: 'reste valable ' },
      { kind: 'same', text: 'demain.' },
    ]);
  });

  it('of equal texts is one piece, of nothing none', () => {
    expect(wordDiff('Bonjour, à bientôt.', 'Bonjour, à bientôt.')).toEqual([
      { kind: 'same', text: 'Bonjour, à bientôt.' },
    ]);
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('', 'Bonjour')).toEqual([{ kind: 'added', text: 'Bonjour' }]);
  });

  it('gives back either text, character for character', () => {
    const text = fc
      .array(fc.constantFrom('carte', 'Été', ' ', '\n', ', ', '👩‍🚒', '{{x}}', 'a'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(side(pieces, 'added')).toBe(before);
        expect(side(pieces, 'gone')).toBe(after);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('of two long texts without a word in common does not hold the screen', () => {
    const long = (word: string) => `${word} `.repeat(2_500).slice(0, 5_000);
    expect(quickest(() => void wordDiff(long('a'), long('b')))).toBeLessThan(MOST_MS);
  });
});

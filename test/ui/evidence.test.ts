import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalIds } from '../../src/core/signals/signal';
import { pieces, tellingWordsOf, wordsOf } from '../../src/ui/evidence';

describe('pieces', () => {
  it('joined are the text again, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    const spotted = fc.array(
      fc.record({ id: fc.constantFrom(...signalIds), evidence: fc.array(span, { maxLength: 4 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), spotted, (text, signals) => {
        expect(
          pieces(text, signals)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('overlapping evidence gives a piece with both signals', () => {
    const found = pieces('abcdef', [
      { id: 'negative', evidence: [{ start: 1, end: 4 }] },
      { id: 'insult', evidence: [{ start: 3, end: 6 }] },
    ]);
    expect(found.map(({ text, shows }) => [text, ...shows])).toEqual([
      ['a'],
      ['bc', 'negative'],
      ['d', 'negative', 'insult'],
      ['ef', 'insult'],
    ]);
  });
});

it('the words of a signal come each once, in order', () => {
  const evidence = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 11 },
  ];
  expect(wordsOf('nul bof nul', { id: 'negative', evidence })).toEqual(['nul', 'bof']);
});

describe('the words worth quoting', () => {
  const quoted = (...words: string[]) => {
    const text = words.join(' | ');
    const evidence = words.map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }));
    return tellingWordsOf(text, { id: 'negative', evidence });
  };

  it('are not the small ones where others say more', () => {
    expect(quoted('un', 'est pas', 'honteux')).toEqual(['honteux']);
    expect(quoted('of the', 'awful')).toEqual(['awful']);
    expect(quoted('été', 'retard')).toEqual(['retard']);
    expect(quoted('😡', 'un', 'ça traîne')).toEqual(['😡', 'ça traîne']);
    expect(quoted('差', 'un')).toEqual(['差']);
  });

  it('are all there is where nothing says more', () => {
    expect(quoted('un', 'est pas')).toEqual(['un', 'est pas']);
    expect(quoted()).toEqual([]);
  });
});

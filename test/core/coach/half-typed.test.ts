import { describe, expect, it } from 'vitest';
import { halfTyped, spokenNow } from '../../../src/core/coach/half-typed';
import type { CheckId, Finding } from '../../../src/core/draft/finding';

/** The word between `<` and `>` is the one expected. */
const word = (before: string, marked: string) => {
  const after = marked.replace(/[<>]/g, '');
  const found = halfTyped(before, after);
  const start = marked.indexOf('<');
  return { found, wanted: start < 0 ? null : { start, end: marked.indexOf('>') - 1 } };
};

describe('the word that is half typed', () => {
  it.each([
    ['Bonjou', '<Bonjour>'],
    ['Bonjour', 'Bonjour '],
    ['Bonjour', 'Bonjour,'],
    ['Un avoca va', 'Un <avocat> va'],
    ['Un avocats va', 'Un <avocat> va'],
    ['Un avocat va', 'Un <avo>'],
    ['a', ''],
    ['même', 'même'],
    ['été ', 'été <à>'],
    ['aa', '<aaa>'],
    ['', '<B>'],
    ['Bonjour', 'Bonjour\n'],
    ['Bonjour', 'Bonjour\u00a0'],
    ['je l’', 'je <l’a>'],
    ['@ma', '<@mar>'],
    ['Bien 😀', 'Bien 😀😀'],
  ])('%j then %j', (before, marked) => {
    const { found, wanted } = word(before, marked);
    expect(found).toEqual(wanted);
  });

  it('is none where a text was pasted or inserted', () => {
    expect(halfTyped('', 'Nous vous remboursons sous huit jours')).toBeNull();
  });

  it('takes no time on two long texts that have all in common', () => {
    const long = 'a'.repeat(20_000);
    const start = performance.now();
    for (let round = 0; round < 20; round += 1) halfTyped(long, `${long}b`);
    expect(halfTyped(long, `${long}b`)).toEqual({ start: 0, end: 20_001 });
    expect(performance.now() - start).toBeLessThan(400);
  });
});

/** Finds « avocat » and everything that begins with it, and that nobody signed. */
const check = (text: string): Finding[] => [
  ...[...text.matchAll(/avocat\w*/g)].map(({ index, 0: word }) => ({
    rule: 'threat' as const,
    severity: 'red' as const,
    start: index,
    end: index + word.length,
  })),
  { rule: 'no_signature', severity: 'advice', start: 0, end: 1 },
];
const none = new Set<CheckId>();
const rules = (found: readonly Finding[]) => found.map(({ rule }) => rule);

describe('what is spoken of now', () => {
  const typing = { start: 3, end: 9 };

  it('leaves out the word being typed, and what is missing', () => {
    expect(rules(spokenNow('Un avocat', check, { typing, rests: false, said: none }))).toEqual([]);
    const later = spokenNow('Un avocat va', check, {
      typing: { start: 10, end: 12 },
      rests: false,
      said: none,
    });
    expect(later).toEqual([{ rule: 'threat', severity: 'red', start: 3, end: 9 }]);
  });

  it('says all of it once the writer rests', () => {
    const found = spokenNow('Un avocat', check, { typing: null, rests: true, said: none });
    expect(rules(found)).toEqual(['threat', 'no_signature']);
  });

  it('does not take back what it said while that is true', () => {
    const said = new Set<CheckId>(['threat', 'no_signature']);
    expect(rules(spokenNow('Un avocats', check, { typing, rests: false, said }))).toEqual([
      'threat',
      'no_signature',
    ]);
    expect(rules(spokenNow('Un avo', check, { typing, rests: false, said }))).toEqual(['no_signature']);
  });
});

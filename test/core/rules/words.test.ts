import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysSomething, WordIndex } from '../../../src/core/rules/words';
import { fits, pieceOf } from '../../../src/core/rules/words/piece';
import { tokens } from '../../../src/core/rules/words/token';
import { fold } from '../../../src/core/text/fold';
import { cpuMs } from '../../cpu';

function found(words: string[], text: string): boolean {
  const index = new WordIndex();
  const { group } = index.add(words);
  return index.scan(fold(text).text).has(group);
}

describe('words of a charter in a text', () => {
  it.each([
    ['retard', 'Du RETARD.', true],
    ['retard', 'retardataire', false],
    ['été', 'l’été', true],
    ['ete', 'Été !', true],
    ['été', 'répété', false],
    ['arnaqu*', 'quelle arnaqueuse', true],
    ['arnaqu*', 'arnaq', false],
    ['*phobe', 'un russophobe notoire', true],
    ['*phobe', 'phobes', false],
    ['*bagag*', 'les porte-bagages', true],
    ['*x*', 'un taxi', true],
    ['re*ment', 'remboursement', true],
    ['re*ment', 'rement', true],
    ['re*ment', 'rembourser', false],
    ['droit de réponse', 'J’exige un droit\nde  réponse', true],
    ['droit de réponse', 'droit à réponse', false],
    ['pas * content', 'pas du content', true],
    ['pas * content', 'pas content', false],
    ['60 millions', '60\u00a0Millions', true],
    ['#boycott', 'tous au #Boycott', true],
    ['#boycott', 'le boycott', false],
    ['boycott', '#boycott', true],
    ['🐍', 'quel 🐍!', true],
    ['remise 10%', 'une remise 10 % svp', true],
    ['поезд', 'Поезд опоздал', true],
    ['東京', '東京 駅', true],
    ['l’azur', "L'Azur", true],
    ['c++', 'du C++', true],
  ])('%s in « %s »: %s', (word, text, expected) => {
    expect(found([word], text)).toBe(expected);
  });

  it('tells which lists, how much, and where first', () => {
    const index = new WordIndex();
    const one = index.add(['retard', 'en retard', 'train*']).group;
    const two = index.add(['bus']).group;
    const text = fold('En retard, ce train. En retard.').text;
    const hits = index.scan(text);
    expect([hits.has(one), hits.has(two)]).toEqual([true, false]);
    expect(hits.weight(one)).toBe(4);
    const place = hits.first(one);
    expect(text.slice(place?.start, place?.end)).toBe('en retard');
  });

  it('entries that can never be found are given back', () => {
    expect(new WordIndex().add(['…', '*', '* *', 'a']).empty).toEqual(['…', '*', '* *']);
    expect(saysSomething('«\u00a0»')).toBe(false);
  });

  it('agrees with the plain definition on generated words and texts', () => {
    const letter = fc.constantFrom('a', 'b', 'c', '*');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 5 }).filter((w) => /[abc]/.test(w));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (words, said) => {
        const folded = fold(said).text;
        const expected = words.some((w) => {
          const piece = pieceOf(fold(w).text);
          return tokens(folded).some((token) => fits(piece, token.text));
        });
        expect(found(words, said)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('one long word and lists that share every beginning stay quick', () => {
    const index = new WordIndex();
    const words = Array.from({ length: 3_000 }, (_, i) => `${'a '.repeat(i % 90)}a*${i}`);
    index.add([...words, ...Array.from({ length: 3_000 }, (_, i) => `*${i}x*`)]);
    const texts = ['a '.repeat(5_000), 'ab'.repeat(10_000)].map((text) => fold(text).text);
    expect(cpuMs(() => texts.forEach((text) => void index.scan(text)))).toBeLessThan(5_000);
  });
});

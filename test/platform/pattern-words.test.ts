import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { literalIndex } from '../../src/platform/literal-index';
import { foldForLiterals, literalsOf } from '../../src/platform/pattern-words';

describe('what a text must hold for a pattern to match', () => {
  it.each([
    ['train', ['train']],
    ['\\btrain\\b', ['train']],
    ['Remboursé\\s+\\d+', ['remboursé']],
    ['retards?', ['retard']],
    ['(?:train|bus) en retard', [' en retard']],
    ['(train|métro)\\d', ['train', 'métro']],
    ['(?i)train', ['train']],
    ['n°\\s*train', ['train']],
    ['(train){2,}', ['train']],
    ['a(?:bc)de', ['abcde']],
    ['.*train.*en retard', ['en retard']],
  ])('%s: %j', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });

  it.each([
    '\\d{4}',
    'ab',
    '(train)?',
    'train|\\d+',
    '(train){0,2}',
    '[train]+',
    '(?U:train)',
    '\\Qtrain\\E',
    '\\x74rain',
    'a*b*c*',
  ])('%s: not known', (pattern) => {
    const found = literalsOf(pattern);
    // A character written by its number ends what was before it, and is none itself.
    expect(found === null || pattern === '\\x74rain').toBe(true);
  });

  it('takes letters as the engine does: a long s, a Kelvin sign, an Ångström sign', () => {
    for (const [pattern, text] of [
      ['soske', '\u017fo\u017fKE'],
      ['kilo', '\u212aILO'],
      ['ångström', '\u212bNGSTRÖM'],
      ['crème', 'CRÈME'],
    ] as const) {
      expect(RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).matcher(text).find()).toBe(true);
      expect(foldForLiterals(text)).toContain((literalsOf(pattern) ?? [])[0]);
    }
  });

  it('never keeps a pattern from a text that the engine finds it in', () => {
    const char = fc.constantFrom(
      'a',
      'b',
      'c',
      'é',
      's',
      'k',
      ' ',
      '.',
      '\\d',
      '\\w',
      '\\b',
      '[abc]',
      '[^]a]',
      '\\.',
      'ß',
      '°',
      '🐍',
    );
    const { whole } = fc.letrec<{ whole: string; item: string; seq: string }>((tie) => ({
      whole: fc.array(tie('seq'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
      seq: fc.array(tie('item'), { maxLength: 6 }).map((all) => all.join('')),
      item: fc.oneof(
        { weight: 8, arbitrary: char },
        { weight: 4, arbitrary: fc.constantFrom('abc', 'ska', 'bébé') },
        { weight: 2, arbitrary: tie('whole').map((inner) => `(${inner})`) },
        { weight: 1, arbitrary: tie('whole').map((inner) => `(?i:${inner})`) },
        {
          weight: 3,
          arbitrary: fc
            .tuple(
              fc.oneof(
                char,
                tie('whole').map((inner) => `(?:${inner})`),
              ),
              fc.constantFrom('*', '+', '?', '{2}', '{0,1}', '{1,}', '+?'),
            )
            .map(([of, mark]) => (of === '\\b' ? of : `${of}${mark}`)),
        },
      ),
    }));
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'B',
          'c',
          'É',
          'é',
          '\u017f',
          'S',
          '\u212a',
          'k',
          'abc',
          'ABC',
          'bébé',
          'ska',
          '7',
          '.',
          ' ',
          'ß',
          '°',
          '🐍',
        ),
        { maxLength: 14 },
      )
      .map((all) => all.join(''));
    let matched = 0;
    fc.assert(
      fc.property(whole, fc.array(text, { minLength: 4, maxLength: 8 }), (pattern, texts) => {
        const literals = literalsOf(pattern);
        const engine = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
        for (const one of texts) {
          if (literals === null || !engine.matcher(one).find()) continue;
          matched += 1;
          const folded = foldForLiterals(one);
          expect(literals.some((literal) => folded.includes(literal))).toBe(true);
        }
      }),
      { numRuns: 4_000 },
    );
    expect(matched).toBeGreaterThan(50);
  });

  it('finds in one pass whose literals a text holds', () => {
    const index = literalIndex();
    index.add('train', 0);
    index.add('retard', 1);
    index.add('trai', 2);
    index.add('train', 3);
    expect([...index.owners('Le TRAIN')].sort()).toEqual([0, 2, 3]);
    expect([...index.owners('tr ain re tard')]).toEqual([]);
  });
});

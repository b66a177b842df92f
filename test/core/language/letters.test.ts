import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLetters } from '../../../src/core/language/letters';
import { letterHints } from '../../../src/core/language/words';

const piece = fc.constantFrom(
  ...[
    "l'",
    'd’',
    'é',
    'É',
    'été',
    'ção',
    'ções',
    'ã',
    'õ',
    'ñ',
    '¿',
    'ß',
    'ü',
    'œ',
    'ç',
    'à',
    'ù',
    'ì',
    'í',
    ' ',
  ],
  ...[
    "n't",
    'N’T',
    "'ll",
    "'re",
    "'m",
    "'v",
    'ing',
    'tion',
    'ght',
    'ij',
    'IJ',
    'aa',
    'uu',
    'oe',
    'ee',
    'a',
    'b',
    '_',
  ],
  ...['9', '.', '😡', '\u017f', '\u212a', '\u0130', 'я', '\ud83d', '\n', '«', '\ufe0f'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

it('counts of each hint what its pattern finds, up to three', () => {
  const counts = new Int32Array(letterHints.length);
  fc.assert(
    fc.property(text, (sample) => {
      countLetters(sample, counts);
      expect([...counts]).toEqual(letterHints.map(([hint]) => Math.min(3, sample.match(hint)?.length ?? 0)));
    }),
    { numRuns: 4_000 },
  );
});

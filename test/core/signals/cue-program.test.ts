import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueSource } from '../../../src/core/signals/cue';
import { cueProgram } from '../../../src/core/signals/cue-program';
import { ABSENT, runCue } from '../../../src/core/signals/cue-run';
import { lexicon } from '../../../src/core/signals/lexicon';
import { fold } from '../../../src/core/text/fold';
import { tightSource } from '../../../src/core/text/tight-spelling';

function ends(program: readonly number[], text: string, from: number): number {
  const units = Uint16Array.from(
    [...text].flatMap((char) => char.split('').map((unit) => unit.charCodeAt(0))).concat(0),
  );
  return runCue(Uint16Array.from([0, ...program]), 1, units, text.length, from);
}

function expected(source: string, text: string, from: number): number {
  const test = new RegExp(source, 'y');
  test.lastIndex = from;
  return test.test(text) ? test.lastIndex : ABSENT;
}

function made(source: string): readonly number[] {
  const program = cueProgram(source);
  if (program === null) throw new Error(`no program for ${source}`);
  return program;
}

describe('a program stops where the regular expression does', () => {
  const sources = [
    'ab',
    'a?b',
    '(?:a|ab)(?:c|bcd)(?![a-z0-9])',
    '(?:ab|cd)?(?:abcd)?d',
    '(?:a|b){0,3}c',
    '(?:a,?\\s){1,2}b',
    '[a-z]*b',
    '[a-z]*(?![a-z0-9])',
    '[a-z]*,?\\s?ab',
    '[a-z]*\\s?b',
    '[a-z]*?,?\\s(?:b|c)',
    "d['\\s]?a",
    "d['\\s]??a?",
    'a(?:,?\\s[^\\s.!?;]+){0,3}(?![a-z0-9])',
    'a,?\\s(?:[^\\s.!?;]+\\s){0,3}b',
    'a(?=,?\\s?b|c)',
    'a(?!,?\\s?b|c)[a-z]',
    '(?:(?:[^\\s.!?;]+\\s){0,1})?b',
    '(?:a|)b$',
    '\\d{1,3}(?:[.,]\\d{1,2})?a',
    '[a*]b[a*]?',
  ];
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        'c',
        'd',
        'ab',
        ' ',
        ',',
        ', ',
        "'",
        '.',
        '\n',
        '1',
        '23',
        '*',
        '😡',
        'é',
        '\u00a0',
      ),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(''));

  it.each(sources)('%s', (source) => {
    const program = made(source);
    fc.assert(
      fc.property(text, (some) => {
        for (let from = 0; from <= some.length; from += 1)
          expect([from, ends(program, some, from)]).toEqual([from, expected(source, some, from)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the cues of the lexicon', () => {
  const sources = lexicon.flatMap(({ cues, severe }) =>
    cues.flatMap((cue) => {
      const source = cueSource(cue);
      return severe ? [source, tightSource(source, false), tightSource(source, true)] : [source];
    }),
  );

  it('are nearly all programs', () => {
    expect(sources.filter((source) => cueProgram(source) === null).length).toBeLessThan(20);
  });

  it('stop where their regular expressions do, on texts made of their own pieces', () => {
    const programs = sources.flatMap((source) => {
      const program = cueProgram(source);
      return program === null ? [] : [{ source, program }];
    });
    const glue = fc.constantFrom(
      '',
      '',
      ' ',
      ' ',
      ' ',
      ', ',
      "'",
      '-',
      '\n',
      '. ',
      's',
      'xx ',
      ' mot ',
      ' 3 ',
      '*',
      '!',
    );
    const one = fc.constantFrom(...programs).chain(({ source, program }) => {
      const pieces = source.match(/[a-z]+|[0-9]+/g) ?? ['a'];
      return fc
        .array(fc.tuple(fc.constantFrom(...pieces), glue), { minLength: 1, maxLength: 8 })
        .map((parts) => ({ source, program, text: fold(parts.flat().join('')).text }));
    });
    fc.assert(
      fc.property(one, ({ source, program, text }) => {
        for (let from = 0; from < text.length; from += 1)
          expect(ends(program, text, from)).toBe(expected(source, text, from));
      }),
      { numRuns: 1_500 },
    );
  });
});

it('knows what it does not know', () => {
  for (const source of ['^a', '(a)', 'a{2}', 'a+', '(?:a|b?)*c', 'a\\b', '[a\\]b]', '.', '\ue000', '(?:a'])
    expect([source, cueProgram(source)]).toEqual([source, null]);
});

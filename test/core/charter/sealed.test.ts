import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readSealed, type SealedForm } from '../../../src/core/charter/door/sealed';

interface Letter {
  readonly format: 'relais-letter';
  readonly version: 1;
  readonly words: string;
  readonly sum: string;
}
const form: SealedForm<Letter> = {
  format: 'relais-letter',
  version: 1,
  most: 200,
  schema: z.strictObject({
    format: z.literal('relais-letter'),
    version: z.literal(1),
    words: z.string().check(z.trim(), z.minLength(1)),
    sum: z.string(),
  }),
  wrong: ({ words }) => (words === 'twice' ? 'words' : null),
  whole: (_, raw) => raw.sum === String(raw.words.length),
};
const letter = (more: object = {}) => ({
  format: 'relais-letter',
  version: 1,
  words: 'Bonjour',
  sum: '7',
  ...more,
});
const read = (value: unknown) => readSealed(typeof value === 'string' ? value : JSON.stringify(value), form);
const text = JSON.stringify(letter());

describe('a sealed file', () => {
  it('is read, with a mark of its encoding and space around it too', () => {
    expect(read(`\ufeff ${text}\n`)).toEqual({ ok: true, file: letter() });
  });

  it('is sealed over what travelled, not over what is made of it', () => {
    expect(read(letter({ words: ' Bonjour', sum: '8' }))).toMatchObject({
      ok: true,
      file: { words: 'Bonjour' },
    });
    expect(read(letter({ words: ' Bonjour' }))).toMatchObject({ problem: 'altered' });
  });

  it.each([
    ['too_large', '200', letter({ words: 'é'.repeat(120) })],
    ['empty', '', ' \ufeff'.trim()],
    ['cut_short', '', text.slice(0, -1)],
    ['cut_short', '', text.slice(0, 30)],
    ['not_json', '', 'Bonjour'],
    ['not_json', '', `${text}}`],
    ['damaged', 'words', text.replace('"words"', '"words":"Bonsoir","words"')],
    ['other_file', 'relais-charter', letter({ format: 'relais-charter' })],
    ['other_file', '', letter({ format: '<script>' })],
    ['other_file', '', []],
    ['newer_version', '2', letter({ version: 2 })],
    ['damaged', 'words', letter({ words: 3 })],
    ['damaged', 'words', letter({ words: 'twice', sum: '5' })],
    ['altered', '', letter({ words: 'Bonsoir à vous' })],
  ] as const)('%s, %s', (problem, detail, value) => {
    const made = read(value);
    expect(made).toMatchObject({ ok: false, problem });
    if (!made.ok) expect(made.detail).toContain(detail);
  });
});

/** Answers of anybody's making: refused, set aside, or exactly what was agreed to; never an error, never more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharter } from '../../../src/core/charter/parse';
import type { SheetAnswer } from '../../../src/core/replies/sheet-answer';
import { applyAnswer } from '../../../src/core/replies/sheet-apply';
import { readAnswer } from '../../../src/core/replies/sheet-read';
import { answerSum } from '../../../src/core/replies/sheet-seal';
import { weigh } from '../../../src/core/replies/sheet-weigh';
import { patternEngine } from '../../../src/platform/patterns';
import { sha256 } from '../rules/sample';
import { agree, answered, correct, facts, refuse, sent } from './sheet-sample';

const RUNS = process.env.RELAIS_LONG ? 20_000 : 2_000;
const { sheet, house } = sent();
const [first, second, third, ...rest] = sheet.items;
if (!first || !second || !third) throw new Error('ten items');
const text = answered(sheet, [
  agree(first),
  correct(second, 'Bonjour {{first_name}}, réponse 1.'),
  refuse(third),
  ...rest.map((item) => agree(item)),
]);
/** Every digest that the department really agreed to. */
const meant = new Set(
  (JSON.parse(text) as SheetAnswer).items.map((item) => ('digest' in item ? item.digest : '')),
);

/** Applies whatever stands, and gives the approvals that came of it. */
function taken(file: string) {
  const read = readAnswer(file, sha256);
  if (!read.ok) return null;
  const weighed = weigh(house, read.answer, facts);
  if (!weighed.ok) return null;
  const ids = weighed.items.filter(({ aside }) => aside === null).map(({ item }) => item.reply);
  const next = applyAnswer(house, read.answer, ids, facts);
  if (next === null) throw new Error('what stands is not applied');
  expect(checkCharter(next, { patterns: patternEngine() }).ok).toBe(true);
  return next.replies.flatMap((reply) => reply.approvals.map((one) => ({ reply: reply.id, ...one })));
}

const junk = fc.oneof(
  fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\u0000',
    '\u202e',
    'о',
    '0',
    '-',
    '__proto__',
    '<script>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const mutation = fc.record({
  at: fc.nat(text.length),
  drop: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  put: junk,
});

/** Values put in place of any of the file's own, sealed again by whoever forges it. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'r1',
    'legal-1',
    'legal',
    'care',
    '2036-06-10',
    'Paul Tessier',
    'private',
    true,
    null,
    '',
    'x'.repeat(6_000),
  ),
);

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}
const paths = pathsOf(JSON.parse(text)).filter((path) => path.length > 0);

function forged(path: readonly (string | number)[], value: unknown): string {
  const raw = JSON.parse(text) as Record<string, unknown>;
  let at: Record<string | number, unknown> = raw;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  try {
    raw.sum = answerSum(raw as unknown as SheetAnswer, sha256);
  } catch {
    // No seal can be made over it.
  }
  return JSON.stringify(raw);
}

describe('an answer changed on its way', () => {
  it('is refused, whatever was changed; where only blanks between were, it says what it said', () => {
    let refused = 0;
    const honest = taken(text);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let file = text;
        for (const { at, drop, put } of mutations) file = file.slice(0, at) + put + file.slice(at + drop);
        const made = taken(file);
        if (made === null) refused += 1;
        else expect(made).toEqual(honest);
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(`${RUNS} answers changed on their way, ${refused} refused\n`);
    expect(refused).toBeGreaterThan(RUNS * 0.8);
  });

  it('truncated at any place is refused', () => {
    const step = process.env.RELAIS_LONG ? 1 : 37;
    for (let end = 0; end < text.trimEnd().length; end += step) expect(taken(text.slice(0, end))).toBeNull();
  });
});

describe('an answer forged and sealed again', () => {
  it('never makes an approval of a text that nobody wrote, of another department, or in the name of who takes it in', () => {
    let approvals = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        for (const one of taken(forged(path, value)) ?? []) {
          approvals += 1;
          const reply = house.replies.find(({ id }) => id === one.reply);
          expect(reply?.department).toBe('care');
          expect(one.department).toBe('care');
          expect([one.kind, one.self]).toEqual(['recorded', false]);
          expect(one.until >= facts.today).toBe(true);
          // A correction may say anything: it is shown before it is applied. An agreement is to the sheet's own text.
          if (one.reply !== 'r1' && !path.includes('decision')) expect(meant.has(one.digest)).toBe(true);
        }
      }),
      { numRuns: RUNS / 2 },
    );
    process.stdout.write(`${RUNS / 2} answers forged, ${approvals} approvals of what stands in them\n`);
    expect(approvals).toBeGreaterThan(0);
  });
});

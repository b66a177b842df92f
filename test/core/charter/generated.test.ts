import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkCharter, parseCharter } from '../../../src/core/charter/parse';
import type { Charter } from '../../../src/core/charter/schema';
import type { Condition } from '../../../src/core/charter/schema/condition';
import { actions } from '../../../src/core/rules/action';
import { compileCharter } from '../../../src/core/rules/compile';
import { signalIds } from '../../../src/core/signals/signal';
import { patterns } from '../../../src/platform/patterns';
import { MOST_MS, quickest, RUNS, tell } from '../generated';
import { sha256 } from '../rules/sample';
import { charter, recorded, reply, rule, topic } from './sample';

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ kind: fc.constant('signal' as const), signal: fc.constantFrom(...signalIds) }),
    fc.record({
      kind: fc.constant('words' as const),
      words: fc.array(fc.stringMatching(/^[a-zé*]{0,6}[a-z][a-z ]{0,6}[a-z]$/), { maxLength: 3 }),
    }),
    fc.constant<Condition>({ kind: 'topic', topic: 'delay' }),
    fc.constant<Condition>({ kind: 'pattern', pattern: 'a+b' }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
  ),
})).any;

const valid: fc.Arbitrary<Charter> = fc
  .record({
    rules: fc.array(fc.tuple(condition, fc.constantFrom(...actions)), { maxLength: 5 }),
    texts: fc.array(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((t) => t.trim() === t && !t.includes('{{')),
      { maxLength: 4 },
    ),
    prose: fc.string({ unit: 'grapheme', maxLength: 50 }),
    revision: fc.nat(1_000_000),
  })
  .map(({ rules, texts, prose, revision }) =>
    charter({
      revision,
      perimeter: prose,
      topics: [topic('delay', ['retard'])],
      rules: rules.map(([when, action], at) => rule(`r${at}`, action, when, { guidance: prose })),
      replies: texts.map((text, at) => reply(`a${at}`, text, { approvals: [recorded('0'.repeat(64))] })),
    }),
  );

it('a valid charter goes through the door and comes out the same', () => {
  let count = 0;
  fc.assert(
    fc.property(valid, (one) => {
      count += 1;
      const text = JSON.stringify(one);
      const parsed = parseCharter(text, { patterns });
      expect(parsed).toEqual({ ok: true, charter: one });
      if (count % 10 === 0) compileCharter(one, { digest: sha256, patterns });
    }),
    { numRuns: RUNS },
  );
  tell('valid charters', count);
}, 600_000);

/** Places of every value in a charter, deepest last. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const whole = charter({
  topics: [topic('delay', ['retard'])],
  rules: [rule('r', 'answer', { kind: 'any', of: [{ kind: 'words', words: ['ok'] }, { kind: 'own_case' }] })],
  replies: [reply('a', 'Texte', { approvals: [recorded('0'.repeat(64))] })],
});
const everywhere = places(whole).filter((path) => path.length > 0);

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    [],
    {},
    '__proto__',
    '\ud800',
    '\u202e',
    'x'.repeat(5_000),
    '(a+)+$',
    '2026-02-31',
    '{{x}}',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const hostile = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...everywhere), strange)
      .map(([path, value]) => JSON.stringify(replaced(whole, path, value))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([at, piece]) => spliced(JSON.stringify(whole), at, piece)),
  },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'a', '1') }),
  },
);

function replaced(value: unknown, path: (string | number)[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[first] = replaced(copy[first], rest, by);
  return copy;
}

function spliced(text: string, at: number, piece: string): string {
  const place = at % text.length;
  return text.slice(0, place) + piece + text.slice(place + 1);
}

it('a hostile charter is refused with a path and a reason, or is whole; never an error, never slow', () => {
  let count = 0;
  let refused = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      count += 1;
      expect(quickest(() => parseCharter(text, { patterns }))).toBeLessThan(MOST_MS);
      const parsed = parseCharter(text, { patterns });
      if (parsed.ok) {
        expect(checkCharter(JSON.parse(JSON.stringify(parsed.charter)), { patterns })).toEqual(parsed);
        return;
      }
      refused += 1;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { path, reason, detail } of parsed.problems) {
        expect(path.length).toBeLessThanOrEqual(500);
        expect(detail.length).toBeLessThanOrEqual(300);
        expect(reason).toMatch(/^[a-z_]+$/);
      }
    }),
    { numRuns: RUNS },
  );
  // If nearly all passed, the inputs were not hostile.
  expect(refused).toBeGreaterThan(count / 2);
  tell(`hostile charters, ${refused} refused`, count);
}, 600_000);

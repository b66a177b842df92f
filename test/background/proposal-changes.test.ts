/** Whatever text is proposed and accepted, the charter stays one that its door takes, or nothing changes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../src/background/changes';
import { checkCharter } from '../../src/core/charter/parse';
import type { Makes } from '../../src/messages/proposal-change';
import { digest } from '../../src/platform/digest';
import { patterns } from '../../src/platform/patterns';
import { charter, reply, rule, topic } from '../core/charter/sample';
import { RUNS, tell } from '../core/generated';

const house = charter({
  topics: [topic('delay', ['retard'])],
  rules: [rule('late', 'answer', { kind: 'own_case' })],
  replies: [
    reply('known', 'Bonjour {{first_name}}, nous vérifions.', {
      blanks: [{ id: 'first_name', kind: 'first_name', label: 'prénom', fallback: null, choices: [] }],
    }),
  ],
});
const department = house.departments[0]?.id ?? '';
const piece = fc.constantFrom(
  'Bonjour ',
  '{{first_name}}',
  '{{',
  '}}',
  '{{date}}',
  '{{Prénom}}',
  '{{ x }}',
  '{{a_b}}',
  '\n',
  '«\u00a0',
  'é',
  '{{1}}',
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => `Bon ${all.join('')}`.trim());
const makes: fc.Arbitrary<Makes | null> = fc.oneof(
  fc.constant(null),
  text.map((words) => ({
    makes: 'reply' as const,
    id: 'fresh',
    title: 'Titre',
    department,
    lang: 'fr',
    text: words,
    status: 'submitted' as const,
  })),
  fc.tuple(text, fc.constantFrom('fr', 'en')).map(([words, lang]) => ({
    makes: 'reply_text' as const,
    reply: 'known',
    lang,
    text: words,
    by: 'LM',
  })),
  text.map((words) => ({ makes: 'guidance' as const, rule: 'late', guidance: words })),
  text.map((words) => ({
    makes: 'topic' as const,
    id: 'more',
    name: 'Sujet',
    owner: department,
    words: [words],
  })),
);

it('accepting anything gives a whole charter with its answer, or a refusal with its place', () => {
  let count = 0;
  let saved = 0;
  const tools = { digest, instant: '2026-11-23T00:00:00.000Z' };
  fc.assert(
    fc.property(makes, (one) => {
      count += 1;
      const answer = { id: '0'.repeat(32), outcome: 'accepted' as const, note: '', on: '2026-11-23' };
      const next = applyChange(house, { change: 'proposal_settled', answer, makes: one }, tools);
      const made = checkCharter(next, { patterns });
      if (made.ok) {
        saved += 1;
        expect(made.charter.proposals).toEqual([answer]);
        // What is in force is untouched: nobody approved anything.
        expect(made.charter.replies[0]).toMatchObject({
          variants: house.replies[0]?.variants,
          approvals: [],
        });
      } else expect(made.problems.every(({ path, reason }) => path !== '' && reason.length > 0)).toBe(true);
    }),
    { numRuns: RUNS / 10 },
  );
  tell(`acceptances, ${saved} of them taken`, count);
  expect(saved).toBeGreaterThan(count / 2);
}, 600_000);

import { expect, it } from 'vitest';
import { parseCharter } from '../../../src/core/charter/parse';
import { MOST_ANSWERS, type ProposalAnswer } from '../../../src/core/charter/schema/proposal';
import { patterns } from '../../../src/platform/patterns';
import { charter } from '../charter/sample';
import { proposals } from './sample';

const answer: ProposalAnswer = {
  id: proposals(1)[0]?.id ?? '',
  outcome: 'refused',
  note: 'Le sujet « Abonnements » le couvre.',
  on: '2026-11-23',
};
const door = (answers: unknown) =>
  parseCharter(JSON.stringify({ ...charter(), proposals: answers }), { patterns });

it('a charter without answers is the charter it was, to the letter', () => {
  const made = parseCharter(JSON.stringify(charter()), { patterns });
  expect(made).toEqual({ ok: true, charter: charter() });
  expect(made.ok && 'proposals' in made.charter).toBe(false);
});

it('a charter carries its answers, so many and no more', () => {
  expect(door([answer])).toMatchObject({ ok: true, charter: { proposals: [answer] } });
  const many = Array.from({ length: MOST_ANSWERS + 1 }, () => answer);
  expect(door(many)).toMatchObject({ ok: false, problems: [{ path: 'proposals', reason: 'too_long' }] });
});

it.each([
  [{ ...answer, outcome: 'maybe' }, 'proposals[0].outcome'],
  [{ ...answer, id: 'x' }, 'proposals[0].id'],
  [{ ...answer, on: 'yesterday' }, 'proposals[0].on'],
  [{ ...answer, note: 'x'.repeat(601) }, 'proposals[0].note'],
  [{ ...answer, by: 'Léa' }, 'proposals[0]'],
])('%o is refused where it is wrong', (one, path) => {
  expect(door([one])).toMatchObject({ ok: false, problems: [{ path }] });
});

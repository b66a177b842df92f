import { describe, expect, it } from 'vitest';
import { actions, advices, type Priority } from '../../src/core/rules/action';
import { languages, messages } from '../../src/i18n';
import { firstLine } from '../../src/ui/first-line';

const priorities = [
  null,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
] as const satisfies (Priority | null)[];

describe.each(languages)('the first line in %s', (language) => {
  const words = messages[language];

  it('says something for every action, advice and class, without a final stop', () => {
    for (const action of actions) {
      for (const advice of [null, ...advices]) {
        for (const priority of priorities) {
          const line = firstLine(words, { action, advice, priority });
          expect(line, `${action} ${advice} ${priority}`).toMatch(/^\p{Lu}.{8,}[^.\s]$/u);
        }
      }
    }
  });

  it('begins with the advice where the charter gives an unusual one', () => {
    const line = firstLine(words, { action: 'escalate_legal', advice: 'watch', priority: 4 });
    expect(line).toMatch(new RegExp(`^${words.advices.watch}`));
    expect(line).toContain(words.because.escalate_legal);
  });
});

it('tells an unhappy customer from a question, and danger from another safety case', () => {
  const fr = messages.fr;
  const answer = (priority: Priority) => firstLine(fr, { action: 'answer', advice: 'answer', priority });
  expect(answer(8)).toBe('Répondre\u00a0: ce client attend une solution');
  expect(new Set([answer(6), answer(8), answer(9)]).size).toBe(3);
  const safety = (priority: Priority) =>
    firstLine(fr, { action: 'escalate_safety', advice: 'escalate', priority });
  expect(safety(1)).not.toBe(safety(3));
});

it('an advice against the usual act is never worded as the usual one', () => {
  const fr = messages.fr;
  const said = (advice: 'answer' | 'leave' | 'watch') =>
    firstLine(fr, { action: 'answer_if_influencer', advice, priority: 11 });
  expect(said('answer')).toMatch(/^Répondre/);
  expect(said('watch')).toMatch(/^Surveiller/);
  expect(said('leave')).toMatch(/^Laisser vivre/);
});

import { describe, expect, it } from 'vitest';
import { type Action, actions } from '../../../src/core/rules/action';
import { markOf } from '../../../src/core/rules/assessment';
import { charter, rule } from '../charter/sample';
import { comment, judged, loud, reading } from './sample';

const always = { kind: 'not', of: { kind: 'own_case' } } as const;
const everyRule = actions.map((action) => rule(`r-${action.replaceAll('_', '-')}`, action, always));

describe('the order of actions', () => {
  it.each(actions.map((action, at) => [action, at] as const))(
    '%s wins over all that follow it',
    (action, at) => {
      const rules = everyRule.slice(at).reverse();
      const result = judged(charter({ rules }), reading());
      expect(result.action).toBe(action);
      expect(result.fired).toEqual(everyRule.slice(at).map(({ id }) => id));
      expect(result.rule).toBe(result.fired[0]);
    },
  );

  it('within one action the charter’s own order decides', () => {
    const rules = [rule('b', 'answer', always), rule('a', 'answer', always)];
    expect(judged(charter({ rules }), reading()).fired).toEqual(['b', 'a']);
  });

  it('a rule that is off does not fire', () => {
    const rules = [rule('a', 'answer', always, { on: false }), rule('b', 'thank', always)];
    expect(judged(charter({ rules }), reading()).fired).toEqual(['b']);
  });

  it('nothing fires: none, no advice, no queue, no department, no mark', () => {
    const result = judged(charter(), reading());
    expect(result).toMatchObject({
      action: 'none',
      advice: null,
      rule: null,
      priority: null,
      department: null,
    });
    expect(markOf(result)).toBeNull();
  });
});

type Row = readonly [Action, 'calm' | 'loud', string | null, number | null, 'clear' | 'quiet' | null];
const table: readonly Row[] = [
  ['care', 'calm', 'escalate', 1, 'clear'],
  ['care', 'loud', 'escalate', 1, 'clear'],
  ['report_illegal', 'calm', 'remove_with_proof', 2, 'clear'],
  ['report_illegal', 'loud', 'remove_with_proof', 2, 'clear'],
  ['ignore_spam', 'calm', 'may_hide', 14, null],
  ['ignore_spam', 'loud', 'may_hide', 14, 'quiet'],
  ['escalate_safety', 'calm', 'escalate', 3, 'clear'],
  ['escalate_safety', 'loud', 'escalate', 3, 'clear'],
  ['escalate_legal', 'calm', 'escalate', 4, 'clear'],
  ['escalate_legal', 'loud', 'escalate', 4, 'clear'],
  ['handover_press', 'calm', 'hand_over', 5, 'clear'],
  ['handover_press', 'loud', 'hand_over', 5, 'clear'],
  ['mask_personal_data', 'calm', 'may_hide', 7, 'clear'],
  ['mask_personal_data', 'loud', 'may_hide', 7, 'clear'],
  ['handover_sales', 'calm', 'hand_over', 10, 'clear'],
  ['handover_sales', 'loud', 'hand_over', 10, 'clear'],
  ['answer', 'calm', 'answer', 9, 'clear'],
  ['answer', 'loud', 'answer', 6, 'clear'],
  ['do_not_feed', 'calm', 'leave', 12, 'quiet'],
  ['do_not_feed', 'loud', 'watch', 12, 'quiet'],
  ['answer_if_influencer', 'calm', 'leave', 12, 'quiet'],
  ['answer_if_influencer', 'loud', 'answer', 11, 'clear'],
  ['thank', 'calm', 'leave', 13, null],
  ['thank', 'loud', 'watch', 13, 'quiet'],
  ['none', 'calm', null, null, null],
  ['none', 'loud', 'watch', null, 'quiet'],
];

describe('advice, queue class and mark of each action', () => {
  it('the table is total', () => {
    expect(new Set(table.map(([action]) => action))).toEqual(new Set(actions));
  });

  it.each(table)('%s, %s', (action, volume, advice, priority, mark) => {
    const rules = [rule('r', action, always)];
    const one = volume === 'loud' ? comment('Bonjour', { counts: loud }) : comment();
    const result = judged(charter({ rules }), reading(), one);
    expect([result.action, result.advice, result.priority]).toEqual([action, advice, priority]);
    expect(markOf(result)).toBe(mark);
  });

  it('danger to life goes before every other safety matter', () => {
    const rules = [rule('r', 'escalate_safety', { kind: 'signal', signal: 'safety' })];
    const seen = (facet: 'physical_danger' | 'data_breach') =>
      judged(charter({ rules }), reading(['safety'], {}, { safety: [facet] })).priority;
    expect(seen('physical_danger')).toBe(1);
    expect(seen('data_breach')).toBe(3);
  });

  it('an unhappy customer goes before an ordinary question, an influential one before both', () => {
    const rules = [rule('r', 'answer', { kind: 'signal', signal: 'question' })];
    expect(judged(charter({ rules }), reading(['question'])).priority).toBe(9);
    expect(judged(charter({ rules }), reading(['question', 'negative'])).priority).toBe(8);
    const one = comment('?', { counts: loud });
    expect(judged(charter({ rules }), reading(['question', 'negative']), one).priority).toBe(6);
  });

  it('influential criticism is watched once the budget is spent, and crisis mode suspends the budget', () => {
    const rules = [rule('r', 'answer_if_influencer', always)];
    const one = comment('Bonjour', { counts: loud });
    const crisisMode = { on: true, since: null, by: null, note: '' };
    expect(judged(charter({ rules }), reading(), one, { budgetLeft: false }).advice).toBe('watch');
    expect(judged(charter({ rules, crisisMode }), reading(), one, { budgetLeft: false }).advice).toBe(
      'answer',
    );
  });
});

/** On another's page nothing can be removed or hidden, whatever the charter asks for. */
import { describe, expect, it } from 'vitest';
import { actions, advices } from '../../../src/core/rules/action';
import { adviceOf } from '../../../src/core/rules/advice';
import { charter, rule } from '../charter/sample';
import { comment, judged, reading } from './sample';

const always = { kind: 'not', of: { kind: 'own_case' } } as const;
const onPage = (own: boolean | null) => comment('Bonjour', { page: { network: 'x', own, baseline: null } });
const removing: readonly (string | null)[] = ['remove_with_proof', 'may_hide'];

describe('on another’s page', () => {
  const pairs = actions.flatMap((action) => [null, ...advices].map((advice) => [action, advice] as const));

  it.each(pairs)('%s with the advice %s asks neither to remove nor to hide', (action, advice) => {
    for (const influential of [true, false]) {
      for (const budgetLeft of [true, false]) {
        for (const perimeter of ['in', 'out', 'hand_over', null] as const) {
          const context = { influential, budgetLeft, perimeter };
          const given = adviceOf(action, advice, { ...context, own: false });
          expect(removing).not.toContain(given);
          // What is not about removing is the same everywhere.
          const own = adviceOf(action, advice, { ...context, own: true });
          if (!removing.includes(own)) expect(given).toBe(own);
        }
      }
    }
  });

  it('unlawful content is escalated, spam left, exposed data answered in private', () => {
    const at = (action: 'report_illegal' | 'ignore_spam' | 'mask_personal_data', own: boolean) =>
      judged(charter({ rules: [rule('r', action, always)] }), reading(), onPage(own)).advice;
    expect([at('report_illegal', true), at('report_illegal', false)]).toEqual([
      'remove_with_proof',
      'escalate',
    ]);
    expect([at('ignore_spam', true), at('ignore_spam', false)]).toEqual(['may_hide', 'leave']);
    expect([at('mask_personal_data', true), at('mask_personal_data', false)]).toEqual(['may_hide', 'answer']);
  });

  it('a rule can be written for it, and one for one’s own page is silent', () => {
    const rules = [
      rule('mine', 'answer', { kind: 'own_page', is: true }),
      rule('theirs', 'thank', { kind: 'own_page', is: false }),
    ];
    const fired = (own: boolean | null) => judged(charter({ rules }), reading(), onPage(own)).fired;
    expect([fired(true), fired(false), fired(null)]).toEqual([['mine'], ['theirs'], []]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Facet, Reading, SignalId } from '../../src/core/signals/signal';
import { comment, judged, loud, reading } from '../core/rules/sample';
import { defaults } from './shipped';

interface Case {
  readonly on: readonly SignalId[];
  readonly facets?: Partial<Record<SignalId, Facet[]>>;
  readonly more?: Partial<Reading>;
  readonly text?: string;
  readonly loud?: true;
  /** Rule, action, advice, queue class, department; and the act that follows. */
  readonly verdict: readonly [string | null, string, string | null, number | null, string | null];
  readonly then?: string;
}

const own = { ownCase: true };

/** What PRODUCT's order asks for, by hand-made readings: the text's reading is another test's matter. */
const cases: Readonly<Record<string, Case>> = {
  'distress before all': {
    on: ['distress', 'negative', 'question', 'insult', 'illegal', 'spam'],
    verdict: ['distress', 'care', 'escalate', 1, 'customer-care'],
    then: 'report_illegal',
  },
  'unlawful before spam and legal': {
    on: ['illegal', 'spam', 'legal_threat'],
    verdict: ['unlawful', 'report_illegal', 'remove_with_proof', 2, 'legal'],
  },
  'spam, whatever data it shows': {
    on: ['spam', 'personal_data', 'praise'],
    verdict: ['spam', 'ignore_spam', 'may_hide', 14, null],
  },
  'an injury': {
    on: ['safety', 'negative', 'legal_threat'],
    facets: { safety: ['physical_danger'] },
    verdict: ['safety-danger', 'escalate_safety', 'escalate', 1, 'product'],
  },
  'a data leak': {
    on: ['safety', 'question'],
    facets: { safety: ['data_breach'] },
    verdict: ['safety-data-breach', 'escalate_safety', 'escalate', 3, 'data-protection'],
  },
  'another alert': { on: ['safety'], verdict: ['safety', 'escalate_safety', 'escalate', 3, 'product'] },
  'a right of reply': {
    on: ['question'],
    text: 'Je demande un droit de réponse.',
    verdict: ['right-of-reply', 'escalate_legal', 'escalate', 4, 'legal'],
  },
  'legal action before the press': {
    on: ['legal_threat', 'press', 'question'],
    verdict: ['legal-threat', 'escalate_legal', 'escalate', 4, 'legal'],
  },
  'a journalist before all that is ordinary': {
    on: ['press', 'question', 'personal_data'],
    verdict: ['journalist', 'handover_press', 'hand_over', 5, 'press'],
  },
  'an elected official': {
    on: ['question'],
    text: 'En ma qualité de maire je souhaite vous joindre.',
    verdict: ['authority', 'handover_press', 'hand_over', 5, 'press'],
  },
  'data in a complaint': {
    on: ['personal_data', 'negative'],
    more: own,
    verdict: ['personal-data-order', 'mask_personal_data', 'may_hide', 7, 'customer-care'],
    then: 'answer',
  },
  'data in a complaint, by its facet': {
    on: ['personal_data', 'negative'],
    facets: { personal_data: ['order_complaint'] },
    verdict: ['personal-data-order', 'mask_personal_data', 'may_hide', 7, 'customer-care'],
    then: 'answer',
  },
  'data alone': {
    on: ['personal_data'],
    verdict: ['personal-data', 'mask_personal_data', 'may_hide', 7, 'data-protection'],
  },
  'a purchase before the question it asks': {
    on: ['purchase_intent', 'question'],
    verdict: ['purchase', 'handover_sales', 'hand_over', 10, 'sales'],
  },
  'a request about one’s data': {
    on: ['question'],
    text: 'Comment effacer mes données ?',
    verdict: ['data-request', 'answer', 'answer', 9, 'data-protection'],
  },
  'a widely read question': {
    on: ['question', 'negative'],
    loud: true,
    verdict: ['influential-question', 'answer', 'answer', 6, null],
  },
  'an unhappy customer, insults included': {
    on: ['negative', 'insult'],
    more: own,
    verdict: ['unhappy-customer', 'answer', 'answer', 8, null],
  },
  'a plain question': { on: ['question', 'praise'], verdict: ['question', 'answer', 'answer', 9, null] },
  'a case without a word of anger': {
    on: [],
    more: own,
    verdict: ['own-case', 'answer', 'answer', 9, 'customer-care'],
  },
  'an insult without substance': {
    on: ['insult', 'negative'],
    verdict: ['insult', 'do_not_feed', 'leave', 12, null],
  },
  'an insult with substance': {
    on: ['insult', 'negative'],
    facets: { insult: ['substance'] },
    verdict: ['criticism', 'answer_if_influencer', 'leave', 12, null],
  },
  'an insult in a call to leave': {
    on: ['insult', 'negative', 'boycott'],
    verdict: ['boycott-call', 'answer_if_influencer', 'leave', 12, 'press'],
  },
  'a widely read criticism': {
    on: ['negative'],
    loud: true,
    verdict: ['influential-criticism', 'answer_if_influencer', 'answer', 11, null],
  },
  'a criticism': { on: ['negative'], verdict: ['criticism', 'answer_if_influencer', 'leave', 12, null] },
  'praise with a reservation': {
    on: ['negative', 'praise'],
    verdict: ['criticism', 'answer_if_influencer', 'leave', 12, null],
  },
  praise: { on: ['praise'], verdict: ['thanks', 'thank', 'leave', 13, null] },
  'a crowd, and nothing asked': {
    on: [],
    loud: true,
    verdict: ['influential-watch', 'none', 'watch', null, null],
  },
  'small talk': { on: [], verdict: [null, 'none', null, null, null] },
};

describe.each(['fr', 'en'] as const)('verdicts of the default charter, %s', (language) => {
  it.each(Object.entries(cases))('%s', (_name, one) => {
    const said = comment(one.text ?? '', one.loud ? { counts: loud } : {});
    const got = judged(defaults[language], reading(one.on, one.more, one.facets), said);
    expect([got.rule, got.action, got.advice, got.priority, got.department]).toEqual(one.verdict);
    expect(got.then).toBe(one.then ?? null);
  });

  it('offers nothing before it is approved', () => {
    expect(judged(defaults[language], reading(['question'])).replies).toEqual([]);
  });

  it('watches a widely read criticism once the budget is spent', () => {
    const got = judged(defaults[language], reading(['negative']), comment('', { counts: loud }), {
      budgetLeft: false,
    });
    expect([got.rule, got.advice]).toEqual(['influential-criticism', 'watch']);
  });
});

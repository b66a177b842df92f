import type { DecisionDraft } from '../../src/storage/decision';

export const REF = 'a'.repeat(32);

/** A decision as an act gives it to the store. */
export function decision(over: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    id: 'd1',
    act: 'leave',
    at: '2026-11-22T10:00:00.000Z',
    practice: false,
    ref: REF,
    thread: null,
    author: null,
    network: 'x',
    brand: null,
    permalink: 'https://x.com/i/status/1',
    excerpt: 'Toujours en panne',
    lang: 'fr',
    action: 'answer_if_influencer',
    advice: 'leave',
    priority: 12,
    signals: ['negative'],
    rule: 'criticism',
    topic: null,
    department: null,
    reason: null,
    due: null,
    about: null,
    reply: null,
    replyDigest: null,
    correction: null,
    token: null,
    basis: {
      charter: 'house',
      revision: 1,
      engine: '1',
      corrections: 0,
      budgetLeft: true,
      counts: { reactions: 1, replies: null, shares: null, views: null },
      baseline: null,
    },
    ...over,
  };
}

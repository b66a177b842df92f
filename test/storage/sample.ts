import type { Decision } from '../../src/storage/decision';
import { laneOf } from '../../src/storage/decision';

export function decision(over: Partial<Decision> = {}): Decision {
  const act = over.act ?? 'leave';
  return {
    id: 'd1',
    act,
    at: '2026-11-22T10:00:00.000Z',
    undoneAt: null,
    lane: laneOf(act, false),
    ref: 'a'.repeat(32),
    author: null,
    network: 'x',
    permalink: 'https://x.com/i/status/1',
    excerpt: 'Toujours en panne',
    action: 'answer_if_influencer',
    advice: 'leave',
    rule: 'criticism',
    department: null,
    reply: null,
    replyDigest: null,
    correction: null,
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

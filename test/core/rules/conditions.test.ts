import { describe, expect, it } from 'vitest';
import type { Condition, ConditionKind } from '../../../src/core/charter/schema/condition';
import type { JudgedComment } from '../../../src/core/comment';
import { compileCharter } from '../../../src/core/rules/compile';
import { conditionKinds } from '../../../src/core/rules/conditions';
import type { Reading } from '../../../src/core/signals/signal';
import { charter, rule, topic } from '../charter/sample';
import { comment, judged, loud, reading, sha256 } from './sample';

const topics = [topic('delay', ['retard'])];

/** True, false or null, read off the rule and its contrary. */
function holds(when: Condition, read: Reading, one: JudgedComment): boolean | null {
  const rules = [rule('yes', 'answer', when), rule('no', 'thank', { kind: 'not', of: when })];
  const { fired } = judged(charter({ rules, topics }), read, one);
  expect(fired.length).toBeLessThanOrEqual(1);
  return fired[0] === 'yes' ? true : fired[0] === 'no' ? false : null;
}

const calm = reading();
const yes: Condition = { kind: 'sentiment', is: 'neutral' };
const no: Condition = { kind: 'own_case' };
const unknown: Condition = { kind: 'verified' };
const page = (more: Partial<JudgedComment['page']>) => comment('x', { page: { ...comment().page, ...more } });
const counts = (reactions: number | null) =>
  comment('x', { counts: { reactions, replies: null, shares: null, views: null } });

type Case = readonly [Condition, boolean | null, Reading, JudgedComment];
const cases: { readonly [K in ConditionKind]: readonly Case[] } = {
  signal: [
    [{ kind: 'signal', signal: 'press' }, true, reading(['press']), comment()],
    [{ kind: 'signal', signal: 'press' }, false, reading(['boycott']), comment()],
    [{ kind: 'signal', signal: 'press', atLeast: 0.95 }, false, reading(['press']), comment()],
    [{ kind: 'signal', signal: 'press', atLeast: 0.05 }, true, calm, comment()],
  ],
  facet: [
    [
      { kind: 'facet', signal: 'safety', facet: 'data_breach' },
      true,
      reading(['safety'], {}, { safety: ['data_breach'] }),
      comment(),
    ],
    [{ kind: 'facet', signal: 'safety', facet: 'data_breach' }, false, reading(['safety']), comment()],
  ],
  sentiment: [
    [{ kind: 'sentiment', is: 'neutral' }, true, calm, comment()],
    [{ kind: 'sentiment', is: 'negative' }, false, calm, comment()],
  ],
  request: [
    [{ kind: 'request', request: 'data_request' }, true, calm, comment('Supprimez toutes mes données')],
    [{ kind: 'request', request: 'right_of_reply' }, false, calm, comment('Supprimez toutes mes données')],
    [{ kind: 'request', request: 'right_of_reply' }, true, calm, comment('J’exerce mon droit de réponse')],
  ],
  own_case: [
    [{ kind: 'own_case' }, true, reading([], { ownCase: true }), comment()],
    [{ kind: 'own_case' }, false, calm, comment()],
  ],
  influential: [
    [{ kind: 'influential' }, true, calm, comment('x', { counts: loud })],
    [{ kind: 'influential' }, false, calm, counts(2)],
    [{ kind: 'influential' }, false, calm, counts(null)],
  ],
  influence: [
    [{ kind: 'influence', atLeast: 2 }, true, calm, counts(40)],
    [{ kind: 'influence', atLeast: 2 }, false, calm, counts(2)],
    [{ kind: 'influence', atLeast: 2 }, null, calm, counts(null)],
  ],
  counter: [
    [{ kind: 'counter', counter: 'reactions', atLeast: 5 }, true, calm, counts(5)],
    [{ kind: 'counter', counter: 'reactions', atLeast: 5 }, false, calm, counts(4)],
    [{ kind: 'counter', counter: 'reactions', atLeast: 5 }, null, calm, counts(null)],
  ],
  words: [
    [{ kind: 'words', words: ['été'] }, true, calm, comment('L’ÉTÉ dernier')],
    [{ kind: 'words', words: ['été'] }, false, calm, comment('une entêtée')],
  ],
  pattern: [
    [{ kind: 'pattern', pattern: 'ref-[0-9]{3}' }, true, calm, comment('voir REF-123 svp')],
    [{ kind: 'pattern', pattern: 'ref-[0-9]{3}' }, false, calm, comment('voir REF-12')],
    [{ kind: 'pattern', pattern: '(a)\\1' }, null, calm, comment('aa')],
  ],
  topic: [
    [{ kind: 'topic', topic: 'delay' }, true, calm, comment('du retard')],
    [{ kind: 'topic', topic: 'delay' }, false, calm, comment('rien')],
  ],
  competitor: [
    [{ kind: 'competitor' }, true, calm, comment('Je passe chez transrapide')],
    [{ kind: 'competitor' }, false, calm, comment('Je reste')],
  ],
  language: [
    [{ kind: 'language', is: ['fr', 'en'] }, true, calm, comment()],
    [{ kind: 'language', is: ['de'] }, false, calm, comment()],
    [{ kind: 'language', is: ['fr'] }, null, reading([], { lang: 'und' }), comment()],
  ],
  network: [
    [{ kind: 'network', is: ['x'] }, true, calm, comment()],
    [{ kind: 'network', is: ['facebook'] }, false, calm, comment()],
    [{ kind: 'network', is: ['x'] }, null, calm, page({ network: null })],
  ],
  comment_kind: [
    [{ kind: 'comment_kind', is: ['comment'] }, true, calm, comment()],
    [{ kind: 'comment_kind', is: ['post'] }, false, calm, comment()],
  ],
  own_page: [
    [{ kind: 'own_page', is: true }, true, calm, comment()],
    [{ kind: 'own_page', is: false }, false, calm, comment()],
    [{ kind: 'own_page', is: false }, null, calm, page({ own: null })],
  ],
  answered: [
    [{ kind: 'answered', is: true }, true, calm, comment('x', { answered: true })],
    [{ kind: 'answered', is: true }, false, calm, comment('x', { answered: false })],
    [{ kind: 'answered', is: false }, null, calm, comment()],
  ],
  verified: [
    [
      { kind: 'verified' },
      true,
      calm,
      comment('x', { author: { name: null, handle: null, verified: true } }),
    ],
    [
      { kind: 'verified' },
      false,
      calm,
      comment('x', { author: { name: null, handle: null, verified: false } }),
    ],
    [{ kind: 'verified' }, null, calm, comment()],
  ],
  all: [
    [{ kind: 'all', of: [yes, yes] }, true, calm, comment()],
    [{ kind: 'all', of: [yes, unknown] }, null, calm, comment()],
    [{ kind: 'all', of: [unknown, no] }, false, calm, comment()],
  ],
  any: [
    [{ kind: 'any', of: [unknown, yes] }, true, calm, comment()],
    [{ kind: 'any', of: [no, unknown] }, null, calm, comment()],
    [{ kind: 'any', of: [no, no] }, false, calm, comment()],
  ],
  not: [
    [{ kind: 'not', of: no }, true, calm, comment()],
    [{ kind: 'not', of: yes }, false, calm, comment()],
    [{ kind: 'not', of: unknown }, null, calm, comment()],
  ],
};

describe('each kind of condition', () => {
  it('has a test', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(conditionKinds).sort());
  });

  for (const [kind, list] of Object.entries(cases)) {
    it(kind, () => {
      for (const [condition, expected, read, one] of list) expect(holds(condition, read, one)).toBe(expected);
    });
  }
});

describe('patterns', () => {
  const rules = [rule('p', 'answer', { kind: 'pattern', pattern: '(a)\\1' }), rule('q', 'answer', yes)];

  it('one the engine refuses is listed with its rule, and the rest works', () => {
    const options = { digest: sha256, patterns: () => ({ error: 'unsupported' as const }) };
    const compiled = compileCharter(charter({ rules }), options);
    expect(compiled.refused).toEqual([
      { rule: 'p', pattern: '(a)\\1', reason: 'pattern_refused', detail: 'unsupported' },
    ]);
    expect(judged(charter({ rules }), calm).fired).toEqual(['q']);
  });

  it('without an engine every pattern is refused: the native one is never used', () => {
    const { refused } = compileCharter(charter({ rules }), { digest: sha256 });
    expect(refused.map(({ reason }) => reason)).toEqual(['pattern_engine_missing']);
  });
});

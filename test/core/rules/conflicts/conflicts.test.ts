/** Conflicts between rules: found where they are sure, and never said where a comment proves the contrary. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCharters, practiceCharters } from '../../../../src/charters';
import { type Charter, charterSchema } from '../../../../src/core/charter/schema';
import type { Condition } from '../../../../src/core/charter/schema/condition';
import type { Rule } from '../../../../src/core/charter/schema/rule';
import { type JudgedComment, unknownCounts } from '../../../../src/core/comment';
import { compileCharter } from '../../../../src/core/rules/compile';
import { conflictsOf } from '../../../../src/core/rules/conflicts';
import { implies, isImpossible } from '../../../../src/core/rules/conflicts/implies';
import type { Facts } from '../../../../src/core/rules/facts';
import { readText } from '../../../../src/core/signals';
import { fold } from '../../../../src/core/text/fold';
import { digest } from '../../../../src/platform/digest';

const charter = charterSchema.parse(defaultCharters.fr);
const [model] = charter.rules;
if (!model) throw new Error('the default charter is empty');

const rule = (id: string, when: Condition, over: Partial<Rule> = {}): Rule => ({
  ...model,
  id,
  name: id,
  action: 'answer',
  advice: null,
  when,
  ...over,
});
const found = (...rules: Rule[]) => [...conflictsOf(rules)].flat();

const question: Condition = { kind: 'signal', signal: 'question' };
const influential: Condition = { kind: 'influential' };
const words = (...list: string[]): Condition => ({ kind: 'words', words: list });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const reactions = (atLeast: number): Condition => ({ kind: 'counter', counter: 'reactions', atLeast });

describe('conflicts', () => {
  it('a rule that an earlier one always takes', () => {
    const wide = rule('wide', question);
    const narrow = rule('narrow', all(question, influential));
    expect(found(wide, narrow)).toEqual([{ kind: 'taken', rule: 'narrow', with: 'wide' }]);
    expect(found(narrow, wide)).toEqual([]);
  });

  it('an act of higher rank takes it from anywhere in the list', () => {
    const late = rule('late', question, { action: 'care' });
    expect(found(rule('first', all(question, influential)), late)).toEqual([
      { kind: 'taken', rule: 'first', with: 'late' },
    ]);
  });

  it('one condition and two acts, or twice the same', () => {
    const one = rule('one', all(question, influential));
    const turned = all(influential, question);
    expect(found(one, rule('other', turned, { advice: 'watch' }))).toEqual([
      { kind: 'contradicts', rule: 'other', with: 'one' },
    ]);
    expect(found(one, rule('again', turned))).toEqual([{ kind: 'twin', rule: 'again', with: 'one' }]);
  });

  it('a rule that asks for a thing and its contrary', () => {
    expect(found(rule('never', all(question, not(question))))).toEqual([
      { kind: 'impossible', rule: 'never', with: null },
    ]);
    expect(isImpossible(all({ kind: 'own_page', is: true }, { kind: 'own_page', is: false }))).toBe(true);
    expect(isImpossible(all(reactions(50), not(reactions(10))))).toBe(true);
    expect(isImpossible(all(reactions(10), not(reactions(50))))).toBe(false);
  });

  it('leaves muted rules alone', () => {
    expect(found(rule('off', question, { on: false }), rule('on', question))).toEqual([]);
  });

  it.each([
    ['words inside a wider list', words('colis'), words('colis', 'livraison*'), true],
    ['an accent and a capital', words('Éléphant'), words('elephant'), true],
    ['a word that a wildcard finds', words('remboursement'), words('rembours*'), true],
    ['a wildcard that a word does not cover', words('rembours*'), words('remboursement'), false],
    ['a phrase that a wildcard does not surely find', words('bus de nuit'), words('bus*'), false],
    ['more than enough', reactions(50), reactions(10), true],
    ['less than enough', reactions(10), reactions(50), false],
    ['one of two', question, any(question, influential), true],
    ['each of two', any(question, influential), question, false],
    ['a denial of more', not(any(question, influential)), not(question), true],
    ['a denial of less', not(question), not(any(question, influential)), false],
    [
      'a finer kind of a signal',
      { kind: 'facet', signal: 'safety', facet: 'data_breach' } as Condition,
      { kind: 'signal', signal: 'safety' } as Condition,
      true,
    ],
    [
      'a signal that is on and a share of it',
      { kind: 'signal', signal: 'safety' } as Condition,
      { kind: 'signal', signal: 'safety', atLeast: 0.9 } as Condition,
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(implies(a, b)).toBe(expected);
  });

  it('the charters that ship have none', () => {
    for (const shipped of [
      defaultCharters.fr,
      defaultCharters.en,
      practiceCharters.fr,
      practiceCharters.en,
    ]) {
      expect(found(...charterSchema.parse(shipped).rules)).toEqual([]);
    }
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(question, influential, { kind: 'own_case' }, { kind: 'verified' }),
  fc.record({ kind: fc.constant('own_page' as const), is: fc.boolean() }),
  fc.record({ kind: fc.constant('answered' as const), is: fc.boolean() }),
  fc.record({
    kind: fc.constant('counter' as const),
    counter: fc.constantFrom('reactions' as const, 'replies' as const),
    atLeast: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('words' as const),
    words: fc.array(fc.constantFrom('bus', 'bus*', '*bus', 'autobus', 'busard', 'bus de nuit', 'nuit'), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('network' as const),
    is: fc.subarray(['x', 'facebook'], { minLength: 1 }),
  }),
);
const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('any'), { minLength: 1, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Condition>,
})).any;

const texts = ['le bus de nuit', 'autobus', 'busard', 'la nuit', 'où est le bus ?', 'merci'];
const judged: fc.Arbitrary<JudgedComment> = fc.record({
  text: fc.constantFrom(...texts),
  lang: fc.constant('fr'),
  kind: fc.constant('comment' as const),
  counts: fc.record({
    reactions: fc.option(fc.integer({ min: 0, max: 4 })),
    replies: fc.option(fc.integer({ min: 0, max: 4 })),
    shares: fc.constant(null),
    views: fc.constant(null),
  }),
  author: fc.record({
    name: fc.constant(null),
    handle: fc.constant(null),
    verified: fc.option(fc.boolean()),
  }),
  page: fc.record({
    network: fc.constantFrom('x', 'facebook', null),
    own: fc.option(fc.boolean()),
    baseline: fc.constant(null),
  }),
  answered: fc.option(fc.boolean()),
});

describe('what is said of two conditions', () => {
  const readings = new Map(texts.map((text) => [text, readText(text)]));
  const facts = (comment: JudgedComment, compiled: ReturnType<typeof compileCharter>): Facts => ({
    comment,
    reading: readings.get(comment.text) ?? readText(comment.text),
    influence: { score: null, influential: (comment.counts.reactions ?? 0) > 2, sample: null } as never,
    topic: null,
    words: compiled.words.scan(fold(comment.text).text),
  });
  const bare: Charter = { ...charter, rules: [], topics: [], replies: [] };

  it('holds of every comment', () => {
    let sure = 0;
    fc.assert(
      fc.property(
        condition,
        condition,
        fc.array(judged, { minLength: 5, maxLength: 12 }),
        (a, b, comments) => {
          const implied = implies(a, b);
          const never = isImpossible(a);
          if (!implied && !never) return;
          sure += 1;
          const rules = [rule('a', a, { action: 'none' }), rule('b', b, { action: 'none' })];
          const compiled = compileCharter({ ...bare, rules }, { digest });
          const [first, second] = ['a', 'b'].map((id) => compiled.rules.find((one) => one.rule.id === id));
          for (const comment of comments) {
            const seen = facts(comment, compiled);
            if (first?.test(seen) !== true) continue;
            expect(never).toBe(false);
            expect(second?.test(seen)).toBe(true);
          }
        },
      ),
      { numRuns: 3_000, seed: 7 },
    );
    // The property says something: hundreds of pairs were found sure.
    expect(sure).toBeGreaterThan(100);
  });
});

describe('many rules', () => {
  it('two thousand are compared in seconds; each with each would take minutes', () => {
    const rules = Array.from({ length: 2_000 }, (_, at) =>
      rule(`r${at}`, all(words(`mot${at}*`, `autre${at}`, `tiers${at}`), any(question, influential)), {
        action: at % 2 ? 'answer' : 'thank',
      }),
    );
    const began = process.cpuUsage();
    expect(found(...rules)).toEqual([]);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(20_000);
  });
});

// The counters of a comment that says nothing of them are unknown, and unknown fires nothing.
it('unknown counters make no rule sure', () => {
  expect(unknownCounts.reactions).toBeNull();
  expect(implies(reactions(0), question)).toBe(false);
});

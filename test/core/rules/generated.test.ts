import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JudgedComment } from '../../../src/core/comment';
import { actions } from '../../../src/core/rules/action';
import { assess } from '../../../src/core/rules/assess';
import { compileCharter } from '../../../src/core/rules/compile';
import { correctionKey, correctionsOf } from '../../../src/core/rules/corrections';
import { type Reading, signalIds } from '../../../src/core/signals/signal';
import { patterns } from '../../../src/platform/patterns';
import { charter, reply, rule, topic } from '../charter/sample';
import { MOST_MS, quickest, RUNS, tell } from '../generated';
import { reading, sha256, TODAY } from './sample';

const house = charter({
  topics: [topic('delay', ['retard*', 'en retard']), topic('jobs', ['recrut*'], { perimeter: 'hand_over' })],
  rules: [
    ...signalIds.map((signal, at) =>
      rule(`r-${at}`, signal === 'distress' ? 'care' : (actions[at] ?? 'none'), {
        kind: 'any',
        of: [
          { kind: 'signal', signal },
          { kind: 'words', words: [`mot${at}`, '*xx*', '* a', '🐍'] },
        ],
      }),
    ),
    rule('p', 'answer', { kind: 'pattern', pattern: '(a+)+$' }),
    rule('n', 'thank', { kind: 'not', of: { kind: 'counter', counter: 'views', atLeast: 5 } }),
  ],
  replies: [reply('a', 'x')],
});
const compiled = compileCharter(house, { digest: sha256, patterns });

const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom('retard', 'mot1', 'mot7', 'recrute', '🐍', ' ', '\n', 'a', '*'))
      .map((w) => w.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', 'e\u0301', '\u0301', '🐍', 'retard ', '\ud800', 'aé'),
        fc.constantFrom(1_000, 30_000),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);
const count = fc.option(fc.nat(Number.MAX_SAFE_INTEGER), { nil: null });
const wide: fc.Arbitrary<JudgedComment> = fc.record({
  text,
  lang: fc.option(fc.string(), { nil: null }),
  kind: fc.constantFrom('post', 'comment', 'reply', 'quoted', 'ad'),
  counts: fc.record({ reactions: count, replies: count, shares: count, views: count }),
  author: fc.constant({ name: null, handle: null, verified: null }),
  page: fc.record({
    network: fc.constantFrom(null, 'x', 'facebook', 'constructor'),
    own: fc.constantFrom(null, true, false),
    baseline: fc.option(
      fc.record({ median: fc.double({ min: 0, noNaN: true }), mad: fc.double({ min: 0, noNaN: true }) }),
      { nil: null },
    ),
  }),
  answered: fc.constantFrom(null, true, false),
});
const read: fc.Arbitrary<Reading> = fc
  .record({
    on: fc.subarray([...signalIds]),
    lang: fc.constantFrom('fr', 'en', 'und'),
    ownCase: fc.boolean(),
  })
  .map(({ on, lang, ownCase }) => reading(on, { lang, ownCase }));

it('any comment gets one assessment, the same twice, in no time', () => {
  let ran = 0;
  fc.assert(
    fc.property(wide, read, fc.constantFrom(...signalIds), fc.boolean(), (comment, seen, signal, on) => {
      ran += 1;
      const corrections = correctionsOf([{ key: correctionKey(comment.text), signals: { [signal]: on } }]);
      const options = { today: TODAY, corrections, budgetLeft: on };
      const first = assess(comment, compiled, seen, options);
      expect(assess(comment, compiled, seen, options)).toEqual(first);
      expect(quickest(() => assess(comment, compiled, seen, options))).toBeLessThan(MOST_MS);
      expect(actions).toContain(first.action);
      if (first.rule === null) expect(first.action).toBe('none');
      else expect(first.rule).toBe(first.fired[0]);
      expect(new Set(first.fired).size).toBe(first.fired.length);
      expect(first.influence.score === null || Number.isFinite(first.influence.score)).toBe(true);
      if (comment.page.own === false) expect(['remove_with_proof', 'may_hide']).not.toContain(first.advice);
      if (first.reading.signals.illegal.on) {
        expect(['care', 'report_illegal']).toContain(first.action);
        expect(first.advice).not.toBe('leave');
      }
      if (seen.signals.illegal.on || seen.signals.distress.on) expect(first.priority).toBeLessThanOrEqual(12);
    }),
    { numRuns: RUNS },
  );
  tell('comments', ran);
}, 600_000);

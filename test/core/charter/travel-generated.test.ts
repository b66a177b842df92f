/** Generated: what travels comes out as it went in, or is refused with a reason; what is merged loses nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffCharters } from '../../../src/core/charter/diff';
import { followTroubles, weigh } from '../../../src/core/charter/followed';
import { mergeCharters } from '../../../src/core/charter/merge';
import type { Charter } from '../../../src/core/charter/schema';
import { openCharterFile, signedCharterText, writeSigned } from '../../../src/core/charter/signature';
import { patterns } from '../../../src/platform/patterns';
import { RUNS, tell } from '../generated';
import { sha256 } from '../rules/sample';
import { charter, reply, rule, topic } from './sample';

const word = fc.stringMatching(/^[a-zéà]{1,8}$/);

/** Small house, each part of which may differ. */
const house: fc.Arbitrary<Charter> = fc
  .record({
    perimeter: fc.constantFrom('ici', 'là', 'ailleurs'),
    greeting: fc.boolean(),
    perDay: fc.nat(3),
    words: fc.uniqueArray(word, { maxLength: 4 }),
    topics: fc.subarray(['delay', 'price', 'lost', 'noise']),
    rules: fc.shuffledSubarray(['r1', 'r2', 'r3']),
    said: fc.constantFrom('bonjour', 'bonsoir', 'merci'),
  })
  .map(({ perimeter, greeting, perDay, words, topics, rules, said }) => {
    const plain = charter();
    return charter({
      perimeter,
      voice: { ...plain.voice, greeting },
      budget: { ...plain.budget, perDay },
      topics: topics.map((id) => topic(id, words)),
      rules: rules.map((id) => rule(id, 'answer', { kind: 'own_case' }, { guidance: said })),
      replies: [reply('a', said)],
    });
  });

it('a merge with one’s own beginning is the other side, and two that agree never conflict', () => {
  let count = 0;
  fc.assert(
    fc.property(house, house, (base, one) => {
      count += 1;
      expect(diffCharters(base, base)).toEqual([]);
      for (const [mine, theirs] of [
        [base, one],
        [one, base],
        [one, one],
      ] as const) {
        const { charter: joined, conflicts } = mergeCharters(base, mine, theirs);
        expect(conflicts).toEqual([]);
        expect(diffCharters(one, joined)).toEqual([]);
      }
    }),
    { numRuns: RUNS / 5 },
  );
  tell('merges with one side', count);
}, 600_000);

it('three houses become one that says what each changed alone, or the conflict is shown with both sides', () => {
  let count = 0;
  let conflicting = 0;
  fc.assert(
    fc.property(house, house, house, (base, mine, theirs) => {
      count += 1;
      const { charter: joined, conflicts } = mergeCharters(base, mine, theirs);
      conflicting += Number(conflicts.length > 0);
      const open = new Set(conflicts.map(({ path }) => path));
      // A plain field: mine where only I changed it, theirs where only they did, and a conflict where both did.
      const expected =
        mine.perimeter === base.perimeter || mine.perimeter === theirs.perimeter
          ? theirs.perimeter
          : theirs.perimeter === base.perimeter
            ? mine.perimeter
            : null;
      if (expected === null) expect(open.has('perimeter')).toBe(true);
      else expect(joined.perimeter).toBe(expected);
      // Whatever is chosen, nothing is left open, and a side chosen throughout is that side's text.
      for (const side of ['mine', 'theirs'] as const) {
        const choices = Object.fromEntries([...open].map((path) => [path, side]));
        const settled = mergeCharters(base, mine, theirs, choices);
        expect(settled.conflicts).toEqual([]);
        if (open.has('perimeter')) {
          expect(settled.charter.perimeter).toBe((side === 'mine' ? mine : theirs).perimeter);
        }
      }
    }),
    { numRuns: RUNS / 5 },
  );
  expect(conflicting).toBeGreaterThan(count / 10);
  expect(conflicting).toBeLessThan(count);
  tell(`merges of three, ${conflicting} with conflicts`, count);
}, 600_000);

const key = `${'A'.repeat(43)}=`;

it('a signed file gives back the charter and the text that was signed, whatever it says', () => {
  let count = 0;
  fc.assert(
    fc.property(house, (one) => {
      count += 1;
      const file = writeSigned(one, key, 'AAAA');
      const opened = openCharterFile(file, { patterns });
      expect(opened).toEqual({
        ok: true,
        charter: one,
        claim: { publicKey: key, signature: 'AAAA', text: signedCharterText(one) },
      });
      expect(openCharterFile(JSON.stringify(one), { patterns })).toEqual({
        ok: true,
        charter: one,
        claim: null,
      });
    }),
    { numRuns: RUNS / 5 },
  );
  tell('signed files', count);
}, 600_000);

it('an import of anything is the charter that was written, or refused with a path and a reason', () => {
  const good = writeSigned(charter({ topics: [topic('delay', ['retard'])] }), key, 'AAAA');
  const strange = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: 'binary', maxLength: 4 })) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.constant(1e9), fc.constant('')) },
  );
  let count = 0;
  let refused = 0;
  fc.assert(
    fc.property(strange, (change) => {
      count += 1;
      const [at, drop, piece] = change;
      const place = at % good.length;
      const text = good.slice(0, place) + piece + good.slice(place + drop);
      const opened = openCharterFile(text, { patterns });
      if (opened.ok) {
        if (opened.claim)
          expect(opened.claim.text).toBe(signedCharterText(JSON.parse(text.replace(/^\ufeff/, '')).charter));
        return;
      }
      refused += 1;
      expect(opened.problems.length).toBeGreaterThan(0);
      for (const { path, reason } of opened.problems) {
        expect(typeof path).toBe('string');
        expect(reason).toMatch(/^[a-z_]+$/);
      }
    }),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(count / 3);
  tell(`imports, ${refused} refused`, count);
}, 600_000);

it('nothing older, of another house, or altered under its number ever takes the place of the one in force', async () => {
  let count = 0;
  const outcomes = new Map<string, number>();
  const tools = { patterns, digest: sha256, verify: async () => true };
  await fc.assert(
    fc.asyncProperty(house, fc.nat(9), fc.nat(9), fc.boolean(), async (one, known, sent, own) => {
      count += 1;
      const text = JSON.stringify({ ...one, id: own ? 'sample' : 'autre', revision: sent });
      const pinned = {
        trust: { kind: 'address' } as const,
        charterId: 'sample',
        brands: ['azur'],
        revision: known,
        sum: null,
      };
      const { outcome } = await weigh(text, pinned, tools);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(['new', 'same', ...followTroubles]).toContain(outcome);
      expect(outcome === 'new').toBe(own && sent > known);
    }),
    { numRuns: RUNS / 5 },
  );
  expect([...outcomes.keys()].sort()).toEqual(['new', 'older', 'other_charter', 'same_revision']);
  tell('answers of an address', count);
}, 600_000);

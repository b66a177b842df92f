/** A department's answer to its sheet: what stands is applied at once, what does not is refused or set aside. */
import { describe, expect, it } from 'vitest';
import { checkCharter } from '../../../src/core/charter/parse';
import type { Charter } from '../../../src/core/charter/schema';
import { propose, withdraw } from '../../../src/core/replies/approve';
import { fitting, MOST_CONTENT, makeSheet } from '../../../src/core/replies/sheet';
import { applyAnswer } from '../../../src/core/replies/sheet-apply';
import { readAnswer } from '../../../src/core/replies/sheet-read';
import { type WeighFacts, weigh } from '../../../src/core/replies/sheet-weigh';
import { standingOf } from '../../../src/core/replies/standing';
import { patternEngine } from '../../../src/platform/patterns';
import { reply } from '../charter/sample';
import { sha256, TODAY } from '../rules/sample';
import { agree, answered, correct, facts, refuse, sent, UNTIL, unsealed } from './sheet-sample';

const { sheet, house: before } = sent();
const [first, second, third] = sheet.items;
if (!first || !second || !third) throw new Error('ten items');

function read(text: string) {
  const made = readAnswer(text, sha256);
  if (!made.ok) throw new Error(made.problem);
  return made.answer;
}
const weighed = (text: string, by: Charter = before, more: Partial<WeighFacts> = {}) =>
  weigh(by, read(text), { ...facts, ...more });
/** Reason by reply, of what is set aside. */
function aside(text: string, by: Charter = before, more: Partial<WeighFacts> = {}) {
  const made = weighed(text, by, more);
  if (!made.ok) return made.refusal;
  return Object.fromEntries(
    made.items.flatMap(({ item, aside }) => (aside === null ? [] : [[item.reply, aside]])),
  );
}
function apply(text: string, ids: readonly string[], by: Charter = before, more: Partial<WeighFacts> = {}) {
  return applyAnswer(by, read(text), ids, { ...facts, ...more });
}
const all = sheet.items.map((item) => item.reply);
const standing = (charter: Charter, id: string, today = TODAY) => {
  const found = charter.replies.find((one) => one.id === id);
  return found && standingOf(found, { charter, today }, sha256).kind;
};
const change = (
  id: string,
  how: (one: Charter['replies'][number]) => Charter['replies'][number],
): Charter => ({
  ...before,
  replies: before.replies.map((one) => (one.id === id ? how(one) : one)),
});

describe('a sheet', () => {
  it('holds the department’s own replies and no other, the proposed text where there is one', () => {
    expect(all).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9']);
    expect(first.content.variants[0]?.text).toContain('plus claire');
    expect(first.before?.[0]?.text).toContain('réponse 0');
    const theirs = before.replies.map((one) => ({ reply: one, why: 'new' as const }));
    const { items } = makeSheet(
      before,
      { id: 'x', department: 'legal', wanted: theirs, issued: TODAY, until: UNTIL },
      sha256,
    );
    expect(items.map((item) => item.reply)).toEqual(['legal-1']);
  });

  it('holds as much as can come back; the rest waits for the next one', () => {
    const long = Array.from({ length: 70 }, (_, at) => ({
      reply: reply(`l${at}`, 'a'.repeat(4_900)),
      why: 'new' as const,
    }));
    const short = Array.from({ length: 70 }, (_, at) => ({
      reply: reply(`s${at}`, 'a'),
      why: 'new' as const,
    }));
    expect(fitting(long).length).toBe(Math.floor(MOST_CONTENT / 4_990));
    expect(fitting(short).length).toBe(60);
  });
});

describe('an answer', () => {
  it('agreeing to all is in force at once: who, when, until when, by what means', () => {
    const next = apply(answered(sheet), all);
    if (next === null) throw new Error('not applied');
    expect(all.map((id) => standing(next, id))).toEqual(all.map(() => 'in_force'));
    expect(next.replies[0]?.variants[0]?.text).toContain('plus claire');
    expect(next.replies[0]?.proposed).toBeNull();
    expect(next.replies[1]?.approvals).toEqual([
      {
        kind: 'recorded',
        means: 'sheet',
        recordedBy: 'Paul Tessier',
        department: 'care',
        person: 'Inès Caradec',
        on: '2026-06-12',
        from: '2026-06-12',
        until: UNTIL,
        digest: second.digest,
        self: false,
        example: false,
        note: '',
      },
    ]);
    expect(standing(next, 'r1', '2027-06-11')).toBe('expired');
    expect(checkCharter(next, { patterns: patternEngine() }).ok).toBe(true);
  });

  it('corrects in the department’s own words, and refuses with its note; the old text goes on where a new one is refused', () => {
    const old = change('r0', (one) => ({ ...one, status: 'approved' }));
    const text = answered(sheet, [
      refuse(first, 'Trop vague'),
      correct(second, 'Bonjour, réponse 1 sans prénom.'),
      refuse(third, 'Ce n’est plus vrai'),
    ]);
    const next = apply(text, ['r0', 'r1', 'r2'], old);
    if (next === null) throw new Error('not applied');
    const [zero, one, two] = next.replies;
    expect([zero?.proposed, zero?.status, zero?.note, zero?.variants[0]?.text]).toEqual([
      null,
      'approved',
      'Trop vague',
      'Bonjour {{first_name}}, voici la réponse 0.',
    ]);
    expect([one?.variants, one?.blanks, standing(next, 'r1')]).toEqual([
      [{ lang: 'fr', text: 'Bonjour, réponse 1 sans prénom.', locked: ['réponse 1'] }],
      [],
      'in_force',
    ]);
    expect([two?.status, two?.note]).toEqual(['refused', 'Ce n’est plus vrai']);
    expect(checkCharter(next, { patterns: patternEngine() }).ok).toBe(true);
  });

  it('is applied in part, and the rest later; what is decided is not decided again', () => {
    const text = answered(sheet);
    const half = apply(text, ['r0', 'r1', 'r2']);
    if (half === null) throw new Error('not applied');
    expect(standing(half, 'r3')).toBe('submitted');
    expect(aside(text, half)).toEqual({ r0: 'answered', r1: 'answered', r2: 'answered' });
    expect(apply(text, ['r0'], half)).toBeNull();
    const whole = apply(text, all.slice(3), half);
    if (whole === null) throw new Error('not applied');
    expect(aside(text, whole)).toBe('replayed');
    expect(apply(text, all, whole)).toBeNull();
  });

  it('to an older sheet comes too late once a newer one was answered', () => {
    const again = sent(before, 'CCCCCCCCCCCCCCCCCCCCCC');
    const next = apply(answered(again.sheet, [refuse(second)]), ['r1'], again.house);
    if (next === null) throw new Error('not applied');
    expect(aside(answered(sheet), next)).toEqual({ r1: 'answered' });
  });

  it('all of it or nothing: one that is set aside, or unknown, applies none', () => {
    const other = change('r1', (one) => ({
      ...one,
      variants: [{ lang: 'fr', text: 'Autre', locked: [] }],
      blanks: [],
    }));
    expect(apply(answered(sheet), all, other)).toBeNull();
    expect(apply(answered(sheet), ['r0', 'nobody'])).toBeNull();
    expect(
      apply(
        answered(sheet),
        all.filter((id) => id !== 'r1'),
        other,
      ),
    ).not.toBeNull();
  });
});

describe('what is refused or set aside', () => {
  const text = answered(sheet);
  const like = (from: string, to: string) => JSON.stringify(read(text)).replaceAll(from, to);

  it.each<[string, string, string]>([
    ['empty', 'empty', ' \n'],
    ['the sheet itself', 'is_sheet', '<!doctype html>\n<html lang="fr">'],
    ['a sheet of ten megabytes', 'is_sheet', `<!DOCTYPE HTML>${'a'.repeat(10_000_000)}`],
    ['ten megabytes of anything', 'too_large', `{"a":"${'a'.repeat(10_000_000)}"}`],
    ['cut', 'cut_short', text.slice(0, -40)],
    ['cut inside a blank', 'cut_short', text.slice(0, text.indexOf('{{first_name}}') + 14)],
    ['no JSON', 'not_json', 'Bonjour, c’est d’accord pour nous.'],
    ['another file of ours', 'not_an_answer', '{"format":"relais-charter"}'],
    ['of a later version', 'newer_version', '{"format":"relais-sheet-answer","version":2}'],
    ['a key twice', 'damaged', text.replace('"person"', '"person":"Faux Nom",\n "person"')],
    ['a key that reaches into prototypes', 'damaged', text.replace('"person"', '"__proto__"')],
    ['one reply decided twice', 'damaged', answered(sheet, [agree(second), refuse(second)])],
    ['an unknown field', 'damaged', text.replace('"person"', '"admin": true,\n "person"')],
    ['another name, put in by hand', 'altered', text.replace('Inès Caradec', 'Paul Tessier')],
    ['another day, put in by hand', 'altered', text.replaceAll(UNTIL, '2036-06-10')],
    ['another word, put in by hand', 'altered', text.replace('plus claire', 'plus chère')],
    ['a look-alike letter', 'altered', text.replace('réponse 3', 'répоnse 3')],
  ])('%s: %s', (_what, problem, file) => {
    const made = readAnswer(file, sha256);
    expect(made.ok ? 'read' : made.problem).toBe(problem);
  });

  it.each<[string, string, () => unknown]>([
    [
      'forged: no such sheet',
      'unknown_sheet',
      () => aside(answered(sheet, undefined, { sheet: 'DDDDDDDDDDDDDDDDDDDDDD' })),
    ],
    [
      'for another brand',
      'other_house',
      () => aside(answered(sheet, undefined, { house: { ...sheet.house, brands: ['Autre'] } })),
    ],
    [
      'of another department',
      'other_department',
      () => aside(answered(sheet, undefined, { department: 'legal' })),
    ],
    ['re-dated', 'redated', () => aside(answered(sheet, undefined, { issued: '2026-06-11' }))],
    ['this machine’s clock two years behind', 'ahead', () => aside(text, before, { today: '2024-06-15' })],
  ])('%s', (_what, refusal, made) => {
    expect(made()).toBe(refusal);
  });

  it('this machine’s clock two years ahead: every agreement has ended, none is applied', () => {
    expect(new Set(Object.values(aside(text, before, { today: '2028-06-15' })))).toEqual(new Set(['ended']));
  });

  it.each(['2024-06-12T09:30:00Z', '2028-06-12T09:30:00Z'])(
    'the department’s clock at %s: said, and today counts',
    (at) => {
      const made = weighed(answered(sheet, undefined, { at }));
      expect(made).toMatchObject({ ok: true, clock: true, on: TODAY });
      expect(weighed(answered(sheet, undefined, { at: '2026-06-15T23:30:00Z' }))).toMatchObject({
        clock: false,
      });
    },
  );

  it('a look-alike text with its own hash and seal: its reply is set aside, the others stand', () => {
    const lookalike = correct(second, 'Bonjour {{first_name}}, voici la réponse\u00a01.');
    const items = [agree(first), { ...lookalike, decision: 'agree' as const }, agree(third)];
    expect(aside(answered(sheet, items))).toEqual({ r1: 'mismatch' });
    const wrong = { ...agree(second), content: lookalike.content };
    expect(aside(answered(sheet, [wrong]))).toEqual({ r1: 'mismatch' });
    expect(aside(answered(sheet, [{ ...agree(second), shown: third.digest }]))).toEqual({
      r1: 'mismatch',
    });
  });

  it.each<[string, string, Charter]>([
    [
      'its text changed',
      'changed_since',
      change('r1', (one) => ({ ...one, blanks: [], variants: [{ lang: 'fr', text: 'Autre', locked: [] }] })),
    ],
    [
      'another text was proposed',
      'changed_since',
      change('r1', (one) =>
        propose(one, { variants: [{ lang: 'fr', text: 'Autre', locked: [] }], blanks: [] }, 'LM', TODAY),
      ),
    ],
    ['it is withdrawn', 'withdrawn', change('r1', (one) => withdraw(one))],
    ['it is another department’s', 'foreign_reply', change('r1', (one) => ({ ...one, department: 'legal' }))],
    ['it is gone', 'gone', { ...before, replies: before.replies.filter(({ id }) => id !== 'r1') }],
  ])('since the sheet left, %s: set aside, and the rest is applied', (_what, reason, by) => {
    expect(aside(text, by)).toEqual({ r1: reason });
    expect(
      apply(
        text,
        all.filter((id) => id !== 'r1'),
        by,
      ),
    ).not.toBeNull();
  });

  it('a reply of another department put into the answer, or one that the sheet did not hold', () => {
    const stolen = { ...agree(second), reply: 'legal-1' };
    expect(aside(answered(sheet, [stolen, agree(third)]))).toEqual({ 'legal-1': 'not_on_sheet' });
  });

  it('a corrected text whose blanks do not hold together', () => {
    const made = correct(second, 'Bonjour {{First Name}}');
    expect(aside(answered(sheet, [made]))).toEqual({ r1: 'bad_text' });
  });

  it('one’s own agreement, under any spelling, but in a small house, where it is told', () => {
    const own = answered(sheet, undefined, { person: 'paul  TESSIER' });
    expect(new Set(Object.values(aside(own)))).toEqual(new Set(['self_not_allowed']));
    // Lise Morel wrote the proposed text, and no other.
    expect(aside(answered(sheet, undefined, { person: 'Lise Morel' }))).toEqual({ r0: 'self_not_allowed' });
    const small = { ...before, approvalPolicy: { ...before.approvalPolicy, selfApproval: true } };
    expect(apply(own, all, small)?.replies[1]?.approvals[0]?.self).toBe(true);
  });

  it('is named with the file’s own words nowhere: what a stranger wrote is not repeated', () => {
    const made = readAnswer(like('relais-sheet-answer', '<script>'), sha256);
    expect(made).toEqual({ ok: false, problem: 'not_an_answer', detail: '' });
    expect(unsealed(sheet, []).person).toBe('Inès Caradec');
  });
});

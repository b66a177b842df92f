import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, courseOf, type Press } from '../../../src/core/guard/course';
import { patternOf } from '../../../src/core/guard/pattern';
import { mayBeReview, saysConsumerLaw } from '../../../src/core/guard/review';
import { actions, advices } from '../../../src/core/rules/action';

const criticism: Press = {
  pressed: 'delete',
  confirmed: true,
  kind: 'comment',
  own: false,
  snowball: false,
  ownPage: true,
  verdict: { action: 'answer_if_influencer', advice: 'leave' },
};

const cases: readonly (readonly [string, Partial<Press>, Course])[] = [
  ['Delete, and the site asks to confirm', {}, 'cover'],
  ['Hide, and the site does not', { pressed: 'hide', confirmed: false }, 'stop'],
  ['Delete where the site does not ask', { confirmed: false }, 'stop'],
  ['a comment that was not judged yet', { verdict: null }, 'cover'],
  ['a page of which it is not known whose it is', { ownPage: null }, 'cover'],
  ['Block', { pressed: 'block' }, 'line_block'],
  ['Report', { pressed: 'report' }, 'pass'],
  ['anything else', { pressed: 'other' }, 'pass'],
  ['one’s own words', { own: true }, 'pass'],
  ['one’s own words in a snowball', { own: true, snowball: true }, 'line_own'],
  ['spam', { verdict: { action: 'ignore_spam', advice: 'may_hide' } }, 'pass'],
  ['unlawful', { verdict: { action: 'report_illegal', advice: 'remove_with_proof' } }, 'proof'],
  [
    'unlawful on another’s page',
    { ownPage: false, verdict: { action: 'report_illegal', advice: 'escalate' } },
    'proof',
  ],
  ['personal data', { verdict: { action: 'mask_personal_data', advice: 'may_hide' } }, 'line_asked'],
  ['another’s page, where hiding hides from oneself', { ownPage: false, pressed: 'hide' }, 'pass'],
  ['an advertisement', { kind: 'ad' }, 'pass'],
  ['a quotation', { kind: 'quoted' }, 'pass'],
  ['a legal threat', { verdict: { action: 'escalate_legal', advice: 'escalate' } }, 'cover'],
];

describe('what a press leads to', () => {
  it.each(cases)('%s', (_, given, course) => {
    expect(courseOf({ ...criticism, ...given })).toBe(course);
  });

  const any = fc.record({
    pressed: fc.constantFrom('delete', 'hide', 'block', 'report', 'other'),
    confirmed: fc.boolean(),
    kind: fc.constantFrom('post', 'comment', 'reply', 'quoted', 'ad'),
    own: fc.boolean(),
    snowball: fc.boolean(),
    ownPage: fc.constantFrom(true, false, null),
    verdict: fc.option(
      fc.record({ action: fc.constantFrom(...actions), advice: fc.option(fc.constantFrom(...advices)) }),
    ),
  }) as fc.Arbitrary<Press>;

  it('never stops what is one’s own, a report, a block, spam or unlawful', () => {
    fc.assert(
      fc.property(any, (press) => {
        const held = ['cover', 'stop'].includes(courseOf(press));
        const free =
          press.own ||
          (press.pressed !== 'delete' && press.pressed !== 'hide') ||
          press.verdict?.action === 'ignore_spam' ||
          press.verdict?.action === 'report_illegal';
        return !(held && free);
      }),
    );
  });
});

describe('alike cases', () => {
  it('have the same pattern whatever order their signals come in', () => {
    expect(patternOf('do_not_feed', ['insult', 'negative'])).toBe(
      patternOf('do_not_feed', ['negative', 'insult']),
    );
    expect(patternOf('do_not_feed', ['insult'])).not.toBe(patternOf('do_not_feed', ['negative']));
    expect(patternOf('thank', ['insult'])).not.toBe(patternOf('do_not_feed', ['insult']));
  });
});

describe('consumer law', () => {
  it.each([
    ['Supprimer des avis négatifs de consommateurs est une pratique commerciale trompeuse.', true],
    ['Voir le Code de la consommation, article L. 121-4, 28°.', true],
    ['Taking reviews down for being negative is a misleading practice.', true],
    ['L’internaute ira commenter ailleurs.', false],
    ['Une réponse trompeuse attire la presse.', false],
    ['', false],
  ])('is said already, or not: %s', (text, said) => {
    expect(saysConsumerLaw(text)).toBe(said);
  });
});

describe('a review', () => {
  it('may be any criticism, and nothing unlawful, spam or insult', () => {
    expect(mayBeReview('answer_if_influencer', ['negative'])).toBe(true);
    expect(mayBeReview('answer', ['question', 'negative'])).toBe(true);
    expect(mayBeReview('report_illegal', ['negative', 'illegal'])).toBe(false);
    expect(mayBeReview('do_not_feed', ['negative', 'insult'])).toBe(false);
    expect(mayBeReview('answer', ['question'])).toBe(false);
  });
});

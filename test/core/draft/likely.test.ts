import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check-draft';
import { weighedSpans } from '../../../src/core/draft/checks/weighed';
import type { DraftContext } from '../../../src/core/draft/context';
import type { CheckId } from '../../../src/core/draft/finding';
import { bars, draftHeads } from '../../../src/core/draft/learned/heads';
import { type DraftPage, draftPage } from '../../../src/core/draft/page';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: ['@calbrune'],
  competitors: ['Ombrevaux'],
  forbidden: ['incendie de Mirecave', 'vol du triptyque', 'licenciements de mai'],
  address: 'vous',
  greeting: true,
  signature: null,
  ownContacts: [],
};

const page = (text: string) => draftPage(text, house, null);
/** The page as if its only sentence weighed so much. */
function weighing(text: string, weights: Partial<Record<(typeof draftHeads)[number], number>>): DraftPage {
  const read = page(text);
  const logits = Float64Array.from(draftHeads, (head) => weights[head] ?? -9);
  return { ...read, weighed: () => [{ start: 0, end: read.text.length, logits }] };
}
const text = 'La tasse est ronde.';
const found = (said: string, asked = '') =>
  checkDraft({ text: said, answered: { text: asked, lang: null, network: 'facebook' } }, house);
const rules = (said: string, asked?: string) => new Set<CheckId>(found(said, asked).map(({ rule }) => rule));

describe('what a sentence weighs', () => {
  const { sure, likely, least } = bars.threat;

  it('is said plainly from one bar on, as likely from another, and not at all below', () => {
    const said = (weight: number) => weighedSpans(weighing(text, { threat: weight }), 'threat', []);
    expect(said(sure)).toEqual([{ start: 0, end: text.length - 1, likely: false }]);
    expect(said(likely)).toEqual([{ start: 0, end: text.length - 1, likely: true }]);
    expect(said(likely - 0.01)).toEqual([]);
  });

  it('takes a pattern back where the sentence is nothing of the kind', () => {
    const hit = [{ start: 3, end: 8 }];
    expect(weighedSpans(weighing(text, { threat: least }), 'threat', hit)).toEqual(hit);
    expect(weighedSpans(weighing(text, { threat: least - 0.01 }), 'threat', hit)).toEqual([]);
  });

  it('is left unsaid where it is much more of another thing, shows a link, or opens a way', () => {
    const ways = { groups: ['threat.open'], links: true };
    const of = (said: string, more = {}) =>
      weighedSpans(weighing(said, { threat: sure, ...more }), 'threat', [], ways);
    expect(of(text).length).toBe(1);
    expect(of(text, { insult: bars.insult.likely + 4 })).toEqual([]);
    expect(of('La tasse : calbrune.example/tasse')).toEqual([]);
    expect(of('Vous pouvez saisir le médiateur.')).toEqual([]);
  });
});

describe('advice, not a red line', () => {
  it('where a sentence is only like a threat', () => {
    const severities = new Set(
      [
        'Nous avons une très bonne mémoire des noms, ici.',
        'Le cabinet qui nous représente vous écrira.',
      ].flatMap((one) =>
        found(`Bonjour Nina. ${one}`)
          .filter(({ rule }) => rule === 'threat')
          .map(({ severity }) => severity),
      ),
    );
    expect(severities.has('red') || severities.has('advice')).toBe(true);
    expect(
      found('Bonjour Nina. Nos avocats apprécieront.').find(({ rule }) => rule === 'threat')?.severity,
    ).toBe('red');
  });
});

describe('closed subjects, plainly meant', () => {
  it.each([
    ['Bonjour, depuis Mirecave, nous vérifions chaque câble.', ''],
    ['Bonjour, il a été dérobé, comme vous le savez.', 'Où est passé le triptyque ?'],
    ['Bonjour, les départs de mai ont touché tout le monde.', ''],
    ['Bonjour, ce drame à Mirecave nous a tous marqués.', ''],
  ])('%s', (said, asked) => expect(rules(said, asked)).toContain('forbidden_subject'));

  it.each([
    ['Bonjour, le car part depuis Mirecave à 9 h 12.', ''],
    ['Bonjour, le triptyque est en salle 4.', 'Où est passé le triptyque ?'],
    ['Bonjour, le magasin ferme le 8 mai.', ''],
  ])('not %s', (said, asked) => expect(rules(said, asked)).not.toContain('forbidden_subject'));
});

describe('numbers and mailboxes', () => {
  it.each([
    'Bonjour, la ligne des urgences, 01 99 00 45 30, répond la nuit.',
    'Bonjour, la brigade prend votre récit au 01 99 00 71 17.',
    'Bonjour, écrivez à la salle : salle@calbrune.example',
  ])('of the house: %s', (said) => expect(rules(said)).not.toContain('personal_data'));

  it.each([
    'Bonjour, je vous joins à votre numéro, 01 99 00 45 30, ce soir.',
    'Bonjour, écrivez à Lise : lise@calbrune.example',
    'Bonjour, écrivez à julie@calbrune.example',
  ])('of a person: %s', (said) => expect(rules(said)).toContain('personal_data'));
});

describe('orders to one person', () => {
  it.each([
    'Bonjour. Passe nous voir demain.',
    'Bonjour. Vérifie la prise du haut.',
    'Bonjour, relis bien la notice.',
  ])('%s', (said) => expect(rules(said)).toContain('tutoiement'));
  it.each([
    'Bonjour. Ferme à 19 h le samedi.',
    'Bonjour. Code au dos de la carte.',
    'Bonjour, note de bas de page : 4.',
  ])('not %s', (said) => expect(rules(said)).not.toContain('tutoiement'));
});

it('a list of acronyms shouts at nobody', () => {
  expect(rules('Bonjour, REST, SSO et SCIM sont dans la documentation.')).not.toContain('shouting');
  expect(rules("Bonjour, C'EST ÉCRIT SUR LA PORTE.")).toContain('shouting');
});

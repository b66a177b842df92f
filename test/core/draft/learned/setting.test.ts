import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../src/core/draft/check-draft';
import { threat } from '../../../../src/core/draft/checks/threat';
import type { DraftContext } from '../../../../src/core/draft/context';
import { bars, draftHeads } from '../../../../src/core/draft/learned/heads';
import { sentencesOf } from '../../../../src/core/draft/learned/sentences';
import { settingsOf } from '../../../../src/core/draft/learned/setting';
import { weigh } from '../../../../src/core/draft/learned/weigh';
import { moodOf } from '../../../../src/core/draft/lexicon/mood';
import { draftPage } from '../../../../src/core/draft/page';
import { fold } from '../../../../src/core/text/fold';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: [],
  competitors: [],
  forbidden: [],
  address: 'vous',
  greeting: false,
  signature: '— prénom, équipe Calbrune',
  ownContacts: [],
};
const answering = (text: string) => ({ text, lang: 'fr', network: 'facebook' });
const rules = (draft: string, comment: string) =>
  checkDraft({ text: draft, answered: answering(comment) }, house).map(({ rule }) => rule);
const around = (draft: string, comment: string | null) => {
  const page = draftPage(draft, house, comment === null ? null : answering(comment));
  return settingsOf(page, sentencesOf(page));
};

describe('what a comment is', () => {
  it.each([
    ['complained', 'Trois semaines de retard, bravo la livraison'],
    ['complained', 'My order never came'],
    ['complained', 'fermé sans prévenir, merci'],
    ['thanked', 'Merci à la vendeuse de Nantes, un ange'],
    ['thanked', 'I love this place'],
    ['asked', 'Vous ouvrez à quelle heure ?'],
    ['asked', 'is the blue one in stock'],
  ] as const)('%s: %s', (mood, comment) => expect(moodOf(fold(comment).text)).toBe(mood));
});

describe('where a sentence stands', () => {
  it('is said with the comment’s kind, its place, and what it takes up of it, in quotation marks too', () => {
    expect(
      around(
        'Bonjour, « charlatans » est un mot. La liste est sur calbrune.example/a.',
        'Charlatans, honte à vous',
      ),
    ).toEqual([
      ['complained', 'first', 'echo'],
      ['complained', 'later', 'fact'],
    ]);
  });

  it('is nothing where no comment is known', () => {
    expect(around('La tasse est au rayon 4.', null)).toEqual([[]]);
  });

  it('makes the same words weigh otherwise', () => {
    const irony = (mood: 'complained' | 'thanked') =>
      weigh('felicitations, quel plaisir de vous lire', [mood, 'first'])[
        draftHeads.indexOf('irony')
      ] as number;
    expect(irony('complained')).toBeGreaterThan(irony('thanked') + 0.1);
  });
});

describe('in earnest', () => {
  it.each([
    [
      'Bonjour, félicitations pour le sommet, quel courage. — Léa, équipe Calbrune',
      'Le Mont-Blanc avec votre veste, je l’adore',
    ],
    [
      'Bonjour, well done you, congratulations on the baby. — Léa, équipe Calbrune',
      'Our baby loves it, thank you',
    ],
  ])('%s', (draft, comment) => expect(rules(draft, comment)).not.toContain('irony'));

  it('a judge named is a threat only where the rest of the sentence is like one', () => {
    const read = draftPage('cela se lit devant le tribunal', house, null);
    const said = (weight: number) => {
      const logits = Float64Array.from(draftHeads, (head) => (head === 'threat' ? weight : -9));
      return threat({ ...read, weighed: () => [{ start: 0, end: read.text.length, logits }] }, new Map());
    };
    expect(said(bars.threat.likely - 0.01)).toEqual([]);
    expect(said(bars.threat.likely)).toHaveLength(1);
  });

  it('a way that asks for no number asks for no data', () => {
    const said = 'Bonjour, écrivez-nous en privé, sans numéro ici. — Léa, équipe Calbrune';
    expect(rules(said, 'Une facture de 240 euros')).not.toContain('personal_data');
  });
});

it('a signature behind a dash is one on whichever line it stands', () => {
  expect(
    rules('Bonjour Benoît,\nle tissu se lave à 30. — Léa, équipe Calbrune', 'Quel fauteuil'),
  ).not.toContain('no_signature');
  expect(rules('Bonjour Benoît,\nle tissu se lave à 30 — à froid, dit la fiche.', 'Quel fauteuil')).toContain(
    'no_signature',
  );
});

import { describe, expect, it } from 'vitest';
import type { Facet, SignalId } from '../../src/core/signals/signal';
import { comment, judged, reading } from '../core/rules/sample';
import { practices } from './shipped';

interface Case {
  readonly fr: string;
  readonly en: string;
  readonly on: readonly SignalId[];
  readonly facets?: Partial<Record<SignalId, Facet[]>>;
  /** The first reply offered. */
  readonly reply: string;
}

const cases: readonly Case[] = [
  {
    fr: 'Toujours pas de colis, la livraison traîne',
    en: 'My parcel never came, delivery is slow',
    on: ['negative', 'question'],
    reply: 'late-order',
  },
  {
    fr: 'Les bols passent au lave-vaisselle ?',
    en: 'Are the bowls dishwasher safe?',
    on: ['question'],
    reply: 'product-use',
  },
  {
    fr: 'Le site affiche une page blanche',
    en: 'The website shows a blank page',
    on: ['question'],
    reply: 'outage-check',
  },
  {
    fr: 'Comment obtenir un remboursement ?',
    en: 'How do I get a refund?',
    on: ['question'],
    reply: 'refund-route',
  },
  { fr: 'Recrutez-vous cet été ?', en: 'Are you hiring this summer?', on: ['question'], reply: 'job-seeker' },
  { fr: 'Et donc ?', en: 'Hello?', on: ['question'], reply: 'checking-facts' },
  { fr: 'Je n’en peux plus', en: 'I cannot go on', on: ['distress'], reply: 'distress' },
  {
    fr: 'Elle a pris feu',
    en: 'It caught fire',
    on: ['safety'],
    reply: 'fire-or-smoke',
    facets: { safety: ['physical_danger'] },
  },
  {
    fr: 'Je vois les commandes d’une autre personne',
    en: 'I see the orders of another customer',
    on: ['safety'],
    reply: 'data-breach',
    facets: { safety: ['data_breach'] },
  },
  {
    fr: 'Mon avocat vous écrit',
    en: 'My solicitor writes to you',
    on: ['legal_threat'],
    reply: 'legal-relational',
  },
  {
    fr: 'Journaliste, je cherche un contact',
    en: 'Journalist looking for a contact',
    on: ['press'],
    reply: 'journalist',
  },
  { fr: 'Vous êtes nuls', en: 'You are useless', on: ['insult'], reply: 'insult-calm' },
  { fr: 'Merci à tous', en: 'Thank you all', on: ['praise'], reply: 'thanks-simple' },
  {
    fr: 'C’est combien ? Quel prix ?',
    en: 'How much? What price?',
    on: ['purchase_intent'],
    reply: 'price-question',
  },
];

const page = { network: 'practice', own: true, baseline: { median: 2, mad: 1 } };

describe.each(['fr', 'en'] as const)('replies that the practice charter offers first, %s', (language) => {
  it.each(cases)('$reply', (one) => {
    const said = comment(one[language], { page });
    const got = judged(practices[language], reading(one.on, { lang: language }, one.facets), said);
    expect(got.replies[0]).toBe(one.reply);
  });

  it('are offered nowhere but on the practice page', () => {
    const elsewhere = comment('Merci', { page: { ...page, network: 'x' } });
    expect(judged(practices[language], reading(['praise']), elsewhere).replies).toEqual([]);
  });
});

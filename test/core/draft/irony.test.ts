import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/check-draft';
import type { DraftContext } from '../../../src/core/draft/context';
import { jestsOrThanks } from '../../../src/core/draft/lexicon/jest';
import { fold } from '../../../src/core/text/fold';

const house: DraftContext = {
  brand: 'Calbrune',
  handles: [],
  competitors: [],
  forbidden: [],
  address: 'vous',
  greeting: false,
  signature: null,
  ownContacts: [],
};

const rulesOf = (text: string, comment: string, lang: string) =>
  checkDraft({ text, answered: { text: comment, lang, network: 'facebook' } }, house).map(({ rule }) => rule);

describe('mockery of the author', () => {
  it.each([
    ['fr', 'On a attendu deux heures', 'Deux heures d’attente, quelle épopée, on vous prépare une médaille.'],
    ['fr', 'Il manque une vis', 'Nous prévenons immédiatement le préfet, une vis, rien que pour vous.'],
    ['en', 'Two hours on hold', 'Such a tragedy, the nation mourns.'],
  ])('is found, %s: %s', (lang, comment, draft) => {
    expect(rulesOf(draft, comment, lang)).toContain('irony');
  });

  it.each([
    ['fr', 'Merci à toute l’équipe', 'Quel plaisir de vous lire, toute la cuisine sourit.'],
    ['fr', 'Commande arrivée cassée', 'Je comprends votre déception, une photo en message privé suffit.'],
    ['en', 'Best scones ever', 'What a lovely message, the baker is blushing.'],
    ['en', 'Right of reply, please', 'Your request for a right of reply goes to the legal department today.'],
  ])('is not seen in what is meant, %s: %s', (lang, comment, draft) => {
    expect(rulesOf(draft, comment, lang)).not.toContain('irony');
    expect(rulesOf(draft, comment, lang)).not.toContain('threat');
  });

  it('knows a comment that jokes itself or gives thanks, and not an angry « bravo »', () => {
    const is = (text: string) => jestsOrThanks.test(fold(text).text);
    for (const text of ['mdr je suis nul', 'Merci beaucoup', 'my dog ate the insole', 'trop drôle 😂']) {
      expect(is(text), text).toBe(true);
    }
    for (const text of [
      'Bravo champions',
      'encore en panne',
      'merci pour rien du tout monsieur'.slice(0, 5),
    ]) {
      expect(is(text), text).toBe(false);
    }
  });
});

/** Turns of phrase that look alike and ask for different acts, by the reader as it is shipped. */
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/core/signals';
import { loadClassifier } from '../../../tools/lib/load-model';

const read = createReader(loadClassifier());
const on = (text: string) => read(text).signals;

describe('a paper asked for is no wish to buy', () => {
  it.each([
    'Où puis-je trouver la notice ?',
    'Où trouver le mode d’emploi de la cafetière ?',
    'Bonjour, où peut-on trouver les conditions générales de l’assurance ?',
    'Où est-ce que je trouve le formulaire de rétractation',
    'Comment se procurer une attestation de présence ?',
    'Où trouver les horaires du samedi svp',
    'where can i find the manual for the old model',
    'Where can I get the returns form?',
  ])('%s', (text) => {
    expect(on(text).question.on).toBe(true);
    expect(on(text).purchase_intent.on).toBe(false);
  });

  it.each([
    'Où puis-je trouver ce modèle en magasin ?',
    'Où trouver ce parfum à Rennes, je veux en offrir deux',
    'Where can I buy this in Leeds? I want two',
    'Où acheter le coffret, et à quel prix ?',
  ])('but: %s', (text) => {
    expect(on(text).purchase_intent.on).toBe(true);
  });
});

describe('a last word before a legal step is an ultimatum', () => {
  it.each([
    'Dernier message avant la mise en demeure. Mon avocat vous écrit lundi',
    'Dernier message avant que je saisisse le médiateur.',
    'Dernier mot avant le tribunal, vous avez huit jours.',
    'C’est mon dernier message, le prochain viendra de mon avocate.',
    'Last message before my solicitor takes over.',
    'Dernier appel avant dépôt de plainte, après c’est le procureur qui vous lira',
  ])('%s', (text) => {
    expect(on(text).legal_threat.on).toBe(true);
    expect(on(text).distress.on).toBe(false);
  });

  it.each([
    'Dernier message de ma part. Je n’en peux plus, adieu tout le monde',
    'Dernier message avant de partir pour toujours, pardon à tous',
    'Ce sera mon dernier Noël je crois',
    'Dernier mot avant d’en finir : pardon maman.',
    'this is my last message, take care of my kids for me',
  ])('a farewell is none: %s', (text) => {
    expect(on(text).distress.on).toBe(true);
    expect(on(text).legal_threat.on).toBe(false);
  });
});

describe('a veiled threat, and the same words of an ordinary day', () => {
  it.each([
    'votre chef de gare on connait sa voiture et son parking, il va avoir une surprise',
    'j’ai retrouvé où travaille la femme du vendeur, on ira lui rendre visite à plusieurs',
    'on sait où se gare la directrice et à quelle heure elle rentre',
  ])('%s', (text) => {
    expect(on(text).illegal.on).toBe(true);
  });

  it.each([
    'on se gare toujours rue Haute, la boulangère nous salue',
    'le vendeur m’a retrouvé la pièce, sa femme tient le garage d’à côté',
    'un bidon de lessive et une porte de placard, bref le dimanche parfait',
  ])('not: %s', (text) => {
    expect(on(text).illegal.on).toBe(false);
  });
});

describe('who asks for a programme, and who only speaks of one', () => {
  it.each([
    'Pour notre chronique de dimanche sur les retards, à qui demander les chiffres de 2025 ?',
    'je tiens une newsletter sur les vins, possible de poser trois questions à votre œnologue ?',
  ])('%s', (text) => {
    expect(on(text).press.on).toBe(true);
  });

  it.each(['j’adore votre newsletter et vos vidéos', 'j’ai lu un article sur vous dans le journal, bravo'])(
    'not: %s',
    (text) => {
      expect(on(text).press.on).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { requestsIn } from '../../../src/core/followup/requests';

const reply = [
  'Je demande un droit de réponse suite à votre publication du 12 novembre.',
  'Étant nommément citée dans votre post, j’exerce mon droit de réponse.',
  'Merci de publier notre réponse sous cet article, comme la loi le prévoit.',
  'Article 6 de la loi pour la confiance dans l’économie numérique : insérez ce qui suit.',
  'Droit de réponse adressé au directeur de la publication, article 6 de la LCEN.',
  'Nous exigeons un droit de réponse : vous citez mon entreprise sans nous avoir consultés',
  'Vous me nommez dans cette vidéo. Au titre de l’article 13 de la loi du 29 juillet 1881, insérez ma réponse.',
  'Je souhaiterais user de mon droit de réponse, à qui l’adresser ?',
  'You named me in this post. I am requesting a right of reply.',
  'As the person named here I formally demand the right to reply',
  'Please publish my response in full, our right of reply is not negotiable.',
];
const data = [
  'Supprimez toutes mes données de vos fichiers',
  'Merci de supprimer mes données personnelles, je ne suis plus client depuis 2021.',
  'Je veux une copie de toutes mes données, article 15 du RGPD',
  'J’exerce mon droit à l’effacement, merci de me confirmer.',
  'Quelles données avez-vous sur moi ? Je veux y accéder.',
  'Je m’oppose au traitement de mes données à des fins de prospection',
  'Je m’oppose au traitement, vous n’aviez pas mon accord',
  'Par la présente je m’oppose à tout traitement me concernant.',
  'Je demande l’application de l’article 17 du règlement général, dernier rappel',
  'Arrêtez de revendre mes données !!',
  'Demande RGPD : effacement de mes informations personnelles',
  'Comment faire valoir mes droits RGPD chez vous ?',
  'effacez mes infos perso svp',
  'droit à l’oubli : retirez les données me concernant',
  'Please delete all of my personal data under GDPR',
  'I want a copy of my data',
  'What data do you hold about me?',
  'Submitting a subject access request here since nobody answers emails',
  'Stop selling my data',
  'I am exercising my right to be forgotten',
  'erase my information from your systems please',
];
const neither = [
  'Bonjour, quel est votre service client pour mon colis ?',
  'On a perdu toutes nos données mobiles en Espagne, merci le forfait',
  'Supprimez les données mobiles de mon forfait, je n’en veux plus',
  'La mise à jour a supprimé mes données, bravo.',
  'J’ai déjà supprimé mes données de l’application et ça plante encore',
  'Souhaitez-vous exercer votre droit de réponse avant parution de notre enquête ?',
  'Aucun droit de réponse pour ces gens-là',
  'Vous n’avez pas de droit de réponse à donner, assumez',
  'Je n’ai toujours pas eu de réponse à mon message',
  'Nous attendons votre réponse depuis trois semaines',
  'We would like to offer you a right of reply before publication.',
  'The app will delete my data if I update, right?',
  'My data plan ran out after two days',
  'How do I recover my data after the update?',
  'Great product, thanks for your reply',
  'Votre réponse m’a aidée, merci',
  'Les données du produit sont fausses : 200 W et pas 300',
  'Corrigez la fiche produit, les dimensions sont fausses',
  'Can you delete my order from yesterday?',
  'Supprimez ce commentaire, il est honteux',
  'Votre article 15 est en rupture, il revient quand ?',
  'Le traitement anti-taches ne marche pas sur ce canapé',
  'Retirez cette publicité',
  'Stop using plastic',
  'Access to the store is closed',
  '',
];

describe('what a comment asks for', () => {
  it.each(reply)('a right of reply: %s', (text) => {
    expect(requestsIn(text)).toEqual(['right_of_reply']);
  });
  it.each(data)('something of its author’s data: %s', (text) => {
    expect(requestsIn(text)).toEqual(['data_request']);
  });
  it.each(neither)('neither: %s', (text) => {
    expect(requestsIn(text)).toEqual([]);
  });

  it('is read under a disguise of case, accents and invisible characters', () => {
    expect(requestsIn('SUPPRIMEZ MES DONNEES')).toEqual(['data_request']);
    expect(requestsIn('je demande un droit de re\u200bponse')).toEqual(['right_of_reply']);
  });

  it('can be both', () => {
    expect(requestsIn('Je demande un droit de réponse. Et supprimez mes données personnelles.')).toEqual([
      'right_of_reply',
      'data_request',
    ]);
  });

  it('takes no time on a very long text', () => {
    const before = performance.now();
    requestsIn('supprimez mes mes mes réponse de '.repeat(1_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

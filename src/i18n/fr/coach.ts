/** What the coach says of a draft: each check by name, and why in one sentence. */

export const checks = {
  threat: 'Menace',
  commitment: 'Promesse ou décision',
  press_statement: 'Prise de position',
  personal_data: 'Donnée personnelle',
  competitor: 'Concurrent nommé',
  forbidden_subject: 'Sujet fermé par la charte',
  insult: 'Propos blessant',
  irony: 'Ironie',
  shouting: 'Ton trop fort',
  blame: 'Reproche',
  tutoiement: 'Tutoiement',
  pitch: 'Argument de vente',
  hollow: 'Formule sans contenu',
  no_greeting: 'Salutation absente',
  no_signature: 'Signature absente',
  blank: 'Champ à compléter',
  language: 'Autre langue',
  too_long: 'Texte trop long',
  stand_down: 'Réponse non demandée',
};

export const checkWhy = {
  threat: 'Une menace, même voilée, devient le sujet de la conversation.',
  commitment: 'Sans l’accord du service concerné, cette décision engage la maison.',
  press_statement: 'Cette position peut être citée demain\u00a0: elle revient au service presse.',
  personal_data: 'Ce qui est écrit ici peut être partagé, même en privé.',
  competitor: 'Nommer un concurrent le fait entrer dans votre réponse.',
  forbidden_subject: 'La charte ferme ce sujet, même pour le décliner.',
  insult: 'La personne peut se sentir insultée ou méprisée.',
  irony: 'Par écrit, l’ironie se lit comme une moquerie.',
  shouting: 'Les capitales et les points d’exclamation se lisent comme des cris.',
  blame: 'La personne peut y lire qu’elle a tort ou qu’elle ment.',
  tutoiement: 'La charte demande de vouvoyer.',
  pitch: 'Sous une plainte, un argument de vente passe pour de l’indifférence.',
  hollow: 'Aucun fait, aucune étape, aucun lien ni contact\u00a0: la personne n’est pas plus avancée.',
  no_greeting: 'La charte demande de saluer la personne.',
  no_signature: 'La charte demande de signer.',
  blank: 'Il reste un champ à compléter avant l’envoi.',
  language: 'Le commentaire est écrit dans une autre langue.',
  too_long: 'Le réseau refuse ou coupe ce qui dépasse.',
  stand_down: 'La charte ne demande pas de réponse ici.',
};

export const coach = {
  title: 'Relais relit votre réponse',
  redTitle: 'Ligne rouge',
  redStays:
    'Relais n’insère jamais un tel texte. L’envoyer reste votre décision\u00a0: votre journal le noterait, sans vos mots.',
  decides: (department: string) => `Qui décide\u00a0: ${department}.`,
  article: (title: string) => `Charte\u00a0: ${title}.`,
  leave: 'La charte conseille de laisser vivre ce commentaire\u00a0: personne n’a à y répondre.',
  escalate: 'La charte demande de transmettre ce commentaire, sans répondre sur le fond.',
  escalateTo: (department: string) =>
    `La charte demande de transmettre ce commentaire\u00a0: ${department} répond à votre place.`,
  quote: (words: string) => `«\u00a0${words}\u00a0»`,
  sayInstead: 'Dire plutôt',
  mute: 'Ne plus signaler',
  muteLabel: (check: string) => `Ne plus signaler\u00a0: ${check}`,
  others: (count: number) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  muted: (count: number) => (count === 1 ? '1 conseil en sourdine' : `${count} conseils en sourdine`),
  mutedHow: 'Vous les avez mis en sourdine dans ce navigateur.',
  unmute: 'Signaler de nouveau',
  unmuteLabel: (check: string) => `Signaler de nouveau\u00a0: ${check}`,
  notMuted: 'Ce choix n’a pas pu être noté.',
  status: {
    approved: 'Texte approuvé',
    approved_changed: 'Approuvé, mots libres changés',
    unapproved: 'Pas encore approuvé',
  },
  nearTo: (title: string, department: string) => `${title}, ${department}`,
  lockedChanged: (passage: string) => `Ce passage devait rester tel quel\u00a0: «\u00a0${passage}\u00a0».`,
  cut: 'Le texte est très long\u00a0: seuls les 20\u00a0000 premiers caractères sont relus.',
  summary: (red: number, advices: number) => {
    const lines = red === 1 ? '1 ligne rouge' : `${red} lignes rouges`;
    const said = advices === 1 ? '1 conseil' : `${advices} conseils`;
    if (red > 0) return advices > 0 ? `${lines}, ${said}` : lines;
    return said;
  },
  nothing: 'Rien à signaler',
  fold: 'Réduire les conseils',
  unfold: 'Voir les conseils',
  askApproval: 'Demander l’accord',
  keys: 'Touches\u00a0: 1 et 2 mettent un conseil en sourdine, Échap revient au texte.',
};

/** Keys that mute the first and the second advice. */
export const coachKeys = { first: '1', second: '2' };

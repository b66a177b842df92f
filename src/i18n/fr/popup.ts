/** The toolbar popup: the page's queue, and what to do where there is none. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`;

export const popup = {
  title: 'Relais',
  revision: (n: number) => `révision ${n}`,
  noObjective: 'Objectif non fixé',
  objective: (kind: string, department: string) => `Objectif\u00a0: ${kind}, fixé par ${department}`,
  crisis: 'Mode crise en cours\u00a0: seules les réponses de crise sont proposées.',
  health: { green: 'Lecture complète', orange: 'Lecture partielle', red: 'Lecture impossible' },
  read: (n: number) => count(n, 'commentaire lu', 'commentaires lus'),
  incomplete: (n: number) => count(n, 'incomplet', 'incomplets'),
  announced: (n: number) => `La page en annonce ${n}.`,
  unreadable: 'Le site a peut-être changé. Vos autres pages ne sont pas touchées.',
  queue: 'À traiter',
  handled: 'Déjà traités',
  answeredOnPage: 'Déjà répondu',
  answeredOnPageBy: (initials: string) => `Répondu par ${initials}`,
  goTo: (author: string) => `Voir le conseil pour ${author}`,
  someone: 'Auteur inconnu',
  noText: 'Commentaire sans texte',
  nothing: 'Rien à traiter',
  nothingRead: (n: number) =>
    n === 0
      ? 'Aucun commentaire sur cette page pour le moment.'
      : `${count(n, 'commentaire lu', 'commentaires lus')}.`,
  allHandled: (n: number) =>
    `${count(n, 'commentaire déjà traité', 'commentaires déjà traités')} sur cette page.`,
  see: 'Montrer',
  seeOnPage: 'Montrer sur la page',

  asleep: 'Relais dort sur cette page',
  watchHere: 'Surveiller cette page',
  stopWatching: 'Ne plus surveiller cette page',
  elsewhere: 'Relais ne lit pas encore ce site',
  elsewhereText: (networks: string) =>
    `Relais lit aujourd’hui ${networks}. Les boîtes de réception des suites d’outils viendront plus tard.`,
  withdrawn: 'Relais n’a plus accès à ce site',
  withdrawnText:
    'L’accès a été retiré dans le navigateur. Vous pouvez le rendre, pour ce site seulement\u00a0; puis rechargez la page.',
  allow: 'Rendre l’accès à ce site',
  reload: 'Rechargez la page',
  reloadText: 'Relais a été installé ou mis à jour après l’ouverture de cette page.',
  reloadNow: 'Recharger la page',
  noAnswer: 'Relais n’a pas répondu',
  noAnswerText: 'Réessayez dans un instant.',
  setUp: 'Présentez votre marque à Relais',
  setUpText: 'Relais a besoin du nom de votre marque et de ses pages pour savoir où veiller.',
  practise: 'S’exercer',
  openOptions: 'Ouvrir les réglages',
  paused: 'En pause jusqu’à demain',
  resume: 'Reprendre',
  pause: 'Pause jusqu’à demain',

  today: 'Aujourd’hui\u00a0:',
  noDecision: 'pas encore de décision',
  answered: (n: number) => count(n, 'réponse', 'réponses'),
  left: (n: number) => count(n, 'laissé en place', 'laissés en place'),
  watched: (n: number) => count(n, 'surveillé', 'surveillés'),
  escalated: (n: number) => count(n, 'transmis', 'transmis'),

  escalations: 'Transmissions préparées',
  escalationTo: (department: string) => `À\u00a0: ${department}`,
  noDepartment: 'Service à choisir',
  mail: 'Écrire un courriel',
  remove: 'Retirer',
  mailSubject: (what: string) => `Relais\u00a0: ${what}`,

  warnings: {
    charter_repaired: 'La charte était abîmée\u00a0: Relais l’a rétablie à partir de sa copie.',
    charter_lost: 'La charte n’est plus lisible. Importez-la de nouveau depuis les réglages.',
    storage_full: 'La mémoire de Relais est pleine. Libérez de la place dans les réglages.',
    permission_withdrawn: 'Relais n’a plus accès à un de vos réseaux.',
    model_refused:
      'Le modèle de lecture est abîmé\u00a0: Relais lit moins finement. Réinstallez l’extension.',
  },
};

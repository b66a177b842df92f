const number = new Intl.NumberFormat('fr');
const count = (n: number, one: string, many: string) => `${number.format(n)}\u00a0${n < 2 ? one : many}`;

/** The practice page: a fictional brand's post, to try Relais without any risk. */
export const practice = {
  title: 'Page d’exercice',
  intro:
    'Une marque fictive, une publication, une quarantaine de commentaires. Rien d’ici ne sort de votre navigateur, et personne d’autre ne le voit.',
  steps: [
    'Les commentaires qui comptent portent un petit repère. Pressez-le\u00a0: le conseil s’ouvre.',
    'Pour insérer une réponse, ouvrez d’abord «\u00a0Répondre\u00a0» sous le commentaire, comme sur un vrai réseau.',
    'Rien n’est jamais envoyé à votre place.',
  ],
  signatories:
    'Les personnes qui ont approuvé les réponses de cette page sont fictives\u00a0: elles portent la mention «\u00a0exemple\u00a0».',
  fictional: 'Marque fictive',
  reply: 'Répondre',
  replyTo: (name: string) => `Répondre à ${name}`,
  yourReply: (name: string) => `Votre réponse à ${name}`,
  send: 'Envoyer (ici seulement)',
  menuOf: (name: string) => `Actions sur le commentaire de ${name}`,
  menu: { hide: 'Masquer', delete: 'Supprimer', block: 'Bloquer', report: 'Signaler' },
  deleteQuestion: 'Supprimer ce commentaire\u00a0?',
  cancel: 'Annuler',
  you: 'vous',
  thread: 'Commentaires',
  announced: (n: number) => count(n, 'commentaire', 'commentaires'),
  reactions: (n: number) => count(n, 'réaction', 'réactions'),
  replies: (n: number) => count(n, 'réponse', 'réponses'),
  shares: (n: number) => count(n, 'partage', 'partages'),
  views: (n: number) => count(n, 'vue', 'vues'),
  verified: 'Compte vérifié',
  options: 'Ouvrir les réglages pour votre marque',
};

/** The practice page: a fictional brand's post, to try Relais without any risk. */
export const practice = {
  title: 'Page d’exercice',
  intro:
    'Une marque fictive, une publication, une quarantaine de commentaires. Rien d’ici ne sort de votre navigateur, et personne d’autre ne le voit.',
  steps: [
    'Les commentaires qui comptent portent une petite marque. Pressez-la\u00a0: le conseil s’ouvre.',
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
  cancel: 'Annuler',
  you: 'vous',
  thread: 'Commentaires',
  announced: (count: number) => `${count} commentaires`,
  reactions: (n: number) => `${n} ${n > 1 ? 'réactions' : 'réaction'}`,
  replies: (n: number) => `${n} ${n > 1 ? 'réponses' : 'réponse'}`,
  shares: (n: number) => `${n} ${n > 1 ? 'partages' : 'partage'}`,
  views: (n: number) => `${n} ${n > 1 ? 'vues' : 'vue'}`,
  verified: 'Compte vérifié',
  options: 'Régler Relais pour votre marque',
};

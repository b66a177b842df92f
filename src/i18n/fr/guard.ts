/** The guard of Delete and Hide: what the charter says first, the choices, and what is said afterwards. */
export const guard = {
  title: {
    delete: 'Avant de supprimer',
    hide: 'Avant de masquer',
  },
  close: 'Fermer sans choisir (Échap)',
  charterSays: 'La charte conseille',
  article: (title: string) => `Article\u00a0: ${title}`,
  consequence: 'Si vous le retirez',
  elsewhere: 'L’internaute ira commenter ailleurs, et d’autres le verront.',
  principle:
    'Il est déconseillé à 200\u00a0% de supprimer les commentaires qui ne correspondent pas à ce que vous souhaitez.',
  review:
    'Si c’est l’avis d’un client, le retirer parce qu’il est négatif est une pratique commerciale trompeuse (Code de la consommation, articles L121-2 et L121-4, 28°).',
  reviewSource: 'Pour un avis de client\u00a0: Code de la consommation, articles L121-2 et L121-4, 28°.',
  stillSeen: {
    facebook: 'Sur Facebook, un commentaire masqué reste visible de son auteur et de ses amis.',
    x: 'Sur X, chacun peut encore ouvrir une réponse masquée.',
  },
  free: {
    ignore_spam: 'C’est un message indésirable\u00a0: vous pouvez le retirer.',
    asked: 'La charte permet ici de le retirer.',
    unlawful: 'La loi demande ici de retirer vite\u00a0: Relais garde d’abord la preuve.',
  },
  choices: 'Que faire',
  answer: 'Répondre',
  leave: 'Laisser vivre',
  escalate: 'Transmettre',
  goOn: {
    delete: 'Supprimer quand même',
    hide: 'Masquer quand même',
  },
  reuse: {
    delete: (reason: string) => `Supprimer, même raison\u00a0: ${reason}`,
    hide: (reason: string) => `Masquer, même raison\u00a0: ${reason}`,
  },
  otherReason: 'Autre raison',
  why: 'Pour quelle raison\u00a0?',
  whyHow:
    'Une touche suffit, de 1 à 7. La raison est notée dans votre journal, et proposée dix minutes aux cas semblables.',
  then: {
    delete: 'Relais s’efface ensuite\u00a0: c’est vous qui pressez le bouton du site.',
    hide: 'Relais s’efface ensuite\u00a0: pressez de nouveau «\u00a0Masquer\u00a0» sur ce commentaire dans les 60 secondes.',
  },
  notNoted: 'Votre raison n’a pas pu être notée.',
  withoutNote: 'Continuer sans note',
  told: {
    go_on:
      'Noté. Pressez de nouveau «\u00a0Masquer\u00a0» sur ce commentaire dans les 60 secondes\u00a0: Relais ne l’arrêtera pas.',
    leave: 'Noté\u00a0: vous laissez ce commentaire en place.',
    escalate: 'Transmission préparée, dans «\u00a0À suivre\u00a0» du bouton Relais.',
    answer: 'Le conseil s’ouvre ensuite, avec les réponses approuvées.',
    cancelFirst: 'Fermez la question du site par «\u00a0Annuler\u00a0».',
  },
  lines: {
    line_block:
      'Bloquer n’efface pas ce qui a été dit\u00a0: l’internaute ira commenter ailleurs. Gardez ce geste pour le harcèlement et les faux comptes.',
    line_own:
      'La conversation s’emballe\u00a0: retirer ce que vous avez écrit se remarque. Corriger ou s’expliquer apaise mieux.',
    line_own_since:
      'La conversation s’emballe depuis votre dernière intervention\u00a0: retirer ce que vous avez écrit se remarque. Une seule réponse claire apaise mieux.',
    line_asked: 'La charte permet ici de retirer ce commentaire.',
  },
  inactive: 'Garde inactive ici\u00a0: Relais ne reconnaît pas le menu de ces commentaires.',
};

/** Keys of the guard's choices: the first letter of each. */
export const guardKeys = { answer: 'R', leave: 'L', escalate: 'T', delete: 'S', hide: 'M' };

/** What can be read from a comment, and around it, in words. */

/** What the text shows. */
export const signals = {
  negative: 'Mécontentement',
  insult: 'Insulte',
  illegal: 'Contenu illicite',
  legal_threat: 'Menace juridique',
  question: 'Question ou demande',
  praise: 'Compliment',
  spam: 'Message indésirable',
  personal_data: 'Données personnelles',
  safety: 'Sécurité des personnes',
  purchase_intent: 'Intention d’achat',
  press: 'Presse ou média',
  boycott: 'Appel au boycott',
  distress: 'Détresse',
};

/** What the CM says when a signal is wrong. */
export const notSignals = {
  negative: 'Ce n’est pas négatif',
  insult: 'Ce n’est pas une insulte',
  illegal: 'Ce n’est pas illicite',
  legal_threat: 'Ce n’est pas une menace juridique',
  question: 'Ce n’est pas une question',
  praise: 'Ce n’est pas un compliment',
  spam: 'Ce n’est pas un indésirable',
  personal_data: 'Ce ne sont pas des données personnelles',
  safety: 'Il n’y a pas de danger',
  purchase_intent: 'Ce n’est pas un achat',
  press: 'Ce n’est pas la presse',
  boycott: 'Ce n’est pas un appel au boycott',
  distress: 'Ce n’est pas de la détresse',
};

export const sentiments = { negative: 'négatif', neutral: 'neutre', positive: 'positif' };

export const decisions = {
  insert: 'Réponse insérée',
  copy: 'Réponse copiée',
  leave: 'Laissé en place',
  watch: 'Sous surveillance',
  escalate: 'Transmission préparée',
  correct: 'Lecture corrigée',
  promise: 'Promesse faite',
  avert: 'Suppression évitée',
  remove: 'Retiré ou masqué',
  close: 'Suivi clos',
  cross: 'Envoyé malgré une ligne rouge',
  settle: 'Délai légal\u00a0: suite notée',
};

/** Why a comment was left, watched, or removed: one key each. */
export const reasons = {
  isolated: 'Critique isolée',
  rant: 'Coup de colère sans demande',
  already_answered: 'Déjà répondu',
  budget_spent: 'Assez de réponses pour aujourd’hui',
  other_channel: 'Suivi par une autre voie',
  off_topic: 'Hors sujet',
  unlawful: 'Contenu illicite',
  spam: 'Message indésirable',
  personal_data: 'Données personnelles visibles',
  off_perimeter: 'Hors du périmètre de la charte',
  duplicate: 'Message en double',
  author_asked: 'Demandé par son auteur',
  reported: 'Signalé au réseau, retrait impossible ici',
  other: 'Autre raison',
};

/** Why Relais is awake, or asleep, on a page. */
export const awake = {
  own_page: 'Relais lit cette page\u00a0: elle est à vous.',
  mention: 'Relais lit les messages qui citent votre marque.',
  watched: 'Relais lit cette page à votre demande.',
  practice: 'Relais lit la page d’exercice.',
  not_in_perimeter: 'Cette page n’est pas dans le périmètre de votre marque.',
  private_feed: 'C’est votre fil personnel\u00a0: il ne regarde que vous.',
  paused: 'Relais est en pause jusqu’à demain.',
  network_off: 'Ce réseau est éteint dans vos réglages.',
  no_brand: 'Relais ne connaît pas encore votre marque.',
};

export const networks = { x: 'X', facebook: 'Facebook', practice: 'Page d’exercice' };

export const objectives = {
  visibility: 'Visibilité',
  traffic: 'Trafic',
  image: 'Image',
  reputation: 'Réputation',
};

export const kinds = {
  post: 'Publication',
  comment: 'Commentaire',
  reply: 'Réponse',
  quoted: 'Publication citée',
  ad: 'Annonce',
};

/** How a department's agreement was given. */
export const means = {
  email: 'par courriel',
  meeting: 'en réunion',
  letter: 'par lettre',
  sheet: 'sur la feuille du service',
  message: 'par message',
  other: 'par un autre moyen',
};

/** How a reply stands today. */
export const standings = {
  in_force: 'En vigueur',
  starter: 'À faire valider',
  draft: 'Brouillon',
  submitted: 'Soumise au service',
  refused: 'Refusée par le service',
  withdrawn: 'Retirée',
  changed: 'Texte modifié depuis l’accord',
  not_yet: 'Pas encore valable',
  expired: 'Accord expiré',
  self_not_allowed: 'Auteur et approbateur sont la même personne',
  signature_required: 'Une signature est demandée',
  foreign_department: 'Accord d’un autre service',
};

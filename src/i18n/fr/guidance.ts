/** The guidance of one comment, as the card and the popup show it. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`;

export const guidance = {
  then: (action: string) => `Ensuite\u00a0: ${action.charAt(0).toLocaleLowerCase('fr')}${action.slice(1)}`,
  someone: 'Auteur inconnu',
  alreadyAnswered: 'Votre marque a déjà répondu',
  alreadyAnsweredBy: (initials: string) => `Votre marque a déjà répondu (${initials})`,
  reopened: 'La marque a répondu, l’auteur est revenu.',
  reopenedBy: (initials: string) => `La marque a répondu (${initials}), l’auteur est revenu.`,
  otherAccount: (who: string) => `Vous écrivez en tant que ${who}, qui n’est pas un compte de la marque.`,
  unknownAccount: 'Compte inconnu\u00a0: vérifiez sous quel nom vous écrivez.',
  insertAnyway: 'Insérer quand même',
  foreignPage: 'Page d’un tiers',
  cutShort: 'Le commentaire est plus long\u00a0: dépliez-le sur la page pour un conseil complet.',
  emergency: 'Numéros à donner',
  otherNumbers: 'Autres numéros',

  reply: 'Réponse approuvée',
  approvedBy: (person: string, department: string, on: string) =>
    `Approuvée par ${person}, ${department}, le ${on}.`,
  approvedByMeans: (person: string, department: string, on: string, means: string) =>
    `Approuvée ${means} par ${person}, ${department}, le ${on}.`,
  signedBy: (person: string, department: string, on: string) =>
    `Signée par ${person}, ${department}, le ${on}.`,
  validUntil: (until: string) => `Valable jusqu’au ${until}.`,
  self: 'Approuvée par la personne qui l’a écrite',
  fictional: 'Signataire fictif de la page d’exercice',
  otherLanguage: (reply: string, comment: string) =>
    `Cette réponse est en ${reply}, le commentaire est en ${comment}.`,
  otherLanguagePlain: (reply: string) =>
    `Cette réponse est en ${reply}\u00a0: vérifiez la langue du commentaire.`,
  tooLong: 'Cette réponse dépasse la longueur permise sur ce réseau.',
  privateReply: 'invite à continuer en privé',
  crisisReply: 'réponse de crise',
  fill: (label: string, required: boolean) => (required ? label : `${label} (facultatif)`),
  choose: 'Choisir…',
  missing: (labels: string) => `Complétez d’abord\u00a0: ${labels}.`,
  troubles: {
    line_break: 'Mis sur une seule ligne.',
    hidden: 'Des signes invisibles ont été ôtés.',
    markup: 'Du texte simple seulement\u00a0: pas de balise ni d’accolade.',
    address_as_name: 'Un nom est attendu ici, pas une adresse.',
    not_a_link: 'Une adresse qui commence par https:// est attendue.',
    not_a_date: 'Une date est attendue.',
    not_a_choice: 'Choisissez l’une des valeurs de la liste.',
  },
  usedHere: 'déjà utilisée dans ce fil',
  usedHereWhy: 'Elle a été insérée ou copiée sous cette publication\u00a0: elle passe après les autres.',
  reword: 'Reformuler',
  rewordLabel: 'Texte à insérer',
  rewordHint:
    'Les passages verrouillés, les chiffres et les liens restent tels qu’ils sont validés\u00a0; le reste est libre.',
  reworded: 'mots libres changés',
  lockedChanged: (passages: string) => `À reprendre tel qu’il est validé\u00a0: ${passages}.`,
  approvedText: 'Reprendre le texte validé',
  find: 'Chercher une réponse',
  findHint: 'Mots du titre, d’une étiquette ou du texte\u00a0; une faute de frappe est permise.',
  found: (n: number) =>
    n === 0
      ? 'Aucune réponse approuvée avec ces mots.'
      : count(n, 'réponse approuvée', 'réponses approuvées'),
  palette: {
    title: 'Réponses approuvées',
    keys: 'Flèches pour choisir, Entrée pour insérer, Échap pour revenir au champ.',
    none: 'Aucune réponse approuvée ne convient à ce commentaire. Cherchez par un mot.',
    gone: 'Ce commentaire n’est plus sur la page.',
    fillFirst: (title: string) => `Complétez «\u00a0${title}\u00a0», puis Entrée.`,
    another: 'Insérée à la suite. Choisissez-en une autre, ou Échap pour relire.',
  },
  long: 'trop longue',
  edit: (label: string) => `Modifier\u00a0: ${label}`,
  insertLabel: (title: string) => `Insérer la réponse «\u00a0${title}\u00a0»`,
  copyLabel: (title: string) => `Copier la réponse «\u00a0${title}\u00a0»`,

  doNotReply: 'Ne répondez pas à l’auteur.',
  noReply: 'Aucune réponse approuvée pour ce cas',
  askDepartment: (department: string) => `Demandez-la à\u00a0: ${department}.`,
  askAnyone: 'Demandez au responsable de votre charte qui peut en approuver une.',
  starterBelow: 'Un modèle est prêt à faire valider.',
  noReplyNeeded: 'Aucune réponse n’est attendue ici. Ne pas répondre est une décision\u00a0: elle compte.',

  why: 'Pourquoi',
  saw: 'Ce que Relais a lu',
  confidence: (percent: string) => `sûr à ${percent}`,
  correctedByYou: 'corrigé par vous',
  nothingSeen: 'Aucun signal dans le texte.',
  tone: (sentiment: string, language: string) => `Ton ${sentiment}, en ${language}.`,
  toneOnly: (sentiment: string) => `Ton ${sentiment}, langue incertaine.`,
  influence: 'Portée',
  influential: (score: string) =>
    `Très suivi\u00a0: bien plus de réactions que les autres commentaires de la page (${score} fois l’écart habituel).`,
  influentialPlain: 'Très suivi, d’après ses compteurs.',
  ordinary: 'Pas plus suivi que d’ordinaire.',
  unknownInfluence: 'Portée inconnue\u00a0: la page ne montre pas assez de compteurs.',
  sample: (n: number) => `Mesuré sur ${count(n, 'commentaire', 'commentaires')}.`,
  smallSample: (n: number) =>
    `Mesuré sur ${count(n, 'commentaire', 'commentaires')} seulement\u00a0: à prendre avec prudence.`,
  reactions: (n: number) => count(n, 'réaction', 'réactions'),
  repliesCount: (n: number) => count(n, 'réponse', 'réponses'),
  shares: (n: number) => count(n, 'partage', 'partages'),
  views: (n: number) => count(n, 'vue', 'vues'),
  place: 'Où',
  own: 'Sur une page de votre marque.',
  foreign: 'Sur la page d’un autre compte.',
  topic: (name: string) => `Sujet\u00a0: ${name}.`,
  rules: 'Règles déclenchées',
  decides: 'décide',
  noRule: 'Aucune règle de la charte ne s’est déclenchée.',
  basis: (charter: string, revision: number, engine: string) =>
    `D’après la charte «\u00a0${charter}\u00a0», révision ${revision}, et la version ${engine} de la lecture de Relais.`,
  corrections: (n: number) =>
    n === 0 ? 'Aucune correction de votre part.' : `${count(n, 'correction', 'corrections')} de votre part.`,
  sameInSameOut: 'Les mêmes données donnent toujours le même conseil.',

  charterSays: 'La charte dit',
  article: 'Article',
  source: (text: string) => `Source\u00a0: ${text}`,
  readSource: 'Lire la source',
  consequence: 'Ce qui arrive sinon',
  doAndNot: 'À faire, à ne pas faire',
  doThis: 'À faire',
  doNotDo: 'À ne pas faire',
  repliesAnyway: 'Réponses approuvées, si vous répondez tout de même',
  otherReplies: 'Autres réponses approuvées',
  starters: 'À faire valider',
  startersHint: 'Ces modèles ne peuvent pas être insérés tant qu’un service ne les a pas approuvés.',
  approvalFrom: (department: string) => `Accord à demander à\u00a0: ${department}.`,

  correct: 'Corriger cette lecture',
  correctHint:
    'Relais s’en souvient dans ce navigateur et revoit son conseil. Le texte n’est envoyé nulle part.',
  alsoIs: 'Il manque un signal',
  addSignal: 'Ajouter',
  pickSignal: 'Choisir un signal…',

  withdraw: 'Retirer de mes décisions',
  stillInserted: 'Le texte reste dans le champ.',
  stillCopied: 'Le texte reste copié.',
  otherActs: 'Autres gestes',
  leave: 'Laisser vivre',
  watch: 'Surveiller',
  escalate: 'Transmettre',
  escalateTo: (department: string) => `Transmettre à\u00a0: ${department}`,
  escalateToAnyone: 'Transmettre à un service',
  escalateHow:
    'Relais note la transmission et prépare un texte\u00a0: vous choisissez ensuite, hors de la page, ce qui part et par quel moyen. Rien ne part d’ici.',
  prepare: 'Préparer',
  underlined: 'Touches\u00a0: la lettre soulignée. Échap ferme.',
};

/** Keys that press the acts: the first letter of each word, underlined. */
export const keys = { insert: 'I', copy: 'C', leave: 'L', watch: 'S', escalate: 'T' };

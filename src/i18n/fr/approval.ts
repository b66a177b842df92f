/** Agreements of departments: the sheet that leaves, the answer that comes back, what was agreed before, signatures. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`;

export const approval = {
  send: 'Envoyer au service',
  sendIntro:
    'Relais prépare une feuille\u00a0: un seul fichier, à joindre à un e-mail. Le service l’ouvre dans n’importe quel navigateur, sans rien installer, approuve, corrige ou refuse, et vous renvoie un petit fichier de réponse.',
  nothingToSend: 'Aucun service n’a de réponse à valider pour le moment.',
  until: 'Accord demandé jusqu’au',
  untilHelp: 'Le service peut choisir une autre date.',
  untilWrong: 'Choisissez une date à venir.',
  sheetLanguage: 'Langue de la feuille',
  onTheSheet: 'Réponses sur la feuille',
  outSince: (day: string) => `déjà envoyée le ${day}, sans réponse`,
  nextSheet: (n: number) =>
    `Une feuille est pleine\u00a0: ${count(n, 'réponse attendra', 'réponses attendront')} la suivante.`,
  saveSheet: (n: number) => `Enregistrer la feuille (${count(n, 'réponse', 'réponses')})`,
  sheetSaved: (file: string) => `La feuille est enregistrée\u00a0: ${file}`,
  joinIt: 'Ouvrez l’e-mail préparé, joignez-y ce fichier, puis envoyez-le.',
  noAddress:
    'Ouvrez l’e-mail préparé, joignez-y ce fichier, puis envoyez-le. Ce service n’a pas encore d’adresse dans la charte\u00a0: elle s’ajoute dans «\u00a0Services\u00a0».',
  htmlRefused:
    'Si votre messagerie refuse les fichiers .html, déposez la feuille dans un dossier partagé, ou imprimez-la\u00a0: elle sert aussi de bon à tirer.',
  openMail: 'Ouvrir l’e-mail',
  done: 'Terminé',
  mailSubject: (n: number) => `${count(n, 'réponse', 'réponses')} à approuver`,
  mailBody: (n: number, file: string) =>
    `Bonjour, voici ${count(n, 'réponse', 'réponses')} du community manager à approuver, dans le fichier joint ${file}. Enregistrez-le, ouvrez-le dans votre navigateur, dites ce que vous décidez, puis renvoyez-moi le fichier qu’il enregistre. Rien à installer. Merci.`,
  sheetsOut: 'Feuilles envoyées',
  sheetOut: (department: string, day: string, done: number, total: number) =>
    `${department}, le ${day}\u00a0: ${done} sur ${total} décidées`,
  take: 'Réponse d’un service',
  takeIntro:
    'Donnez ici le fichier que le service vous a renvoyé. Il est vérifié en entier, et rien ne change avant votre accord.',
  chooseAnswer: 'Fichier de réponse',
  chooseAnswerHelp: 'Son nom commence par relais-reponse.',
  pasteInstead: 'La réponse est dans le texte de l’e-mail',
  paste: 'Texte de la réponse, en entier',
  readPaste: 'Lire ce texte',
  nothingChanged: 'Rien n’a été changé.',
  where: (path: string) => `À cet endroit\u00a0: ${path}`,
  problems: {
    too_large: 'Ce fichier est trop gros pour une réponse\u00a0: il n’a pas été lu.',
    empty: 'Ce fichier est vide.',
    is_sheet:
      'C’est la feuille elle-même. Il faut le fichier de réponse, que la personne obtient avec «\u00a0Enregistrer ma réponse\u00a0».',
    cut_short: 'Ce fichier a été coupé en route\u00a0: demandez qu’on vous le renvoie.',
    not_json: 'Ce fichier n’est pas une réponse de Relais.',
    not_an_answer: 'Ce fichier n’est pas une réponse à une feuille.',
    newer_version: 'Cette réponse vient d’une version plus récente de Relais\u00a0: mettez Relais à jour.',
    damaged: 'Cette réponse est abîmée\u00a0: elle n’a pas la forme que la feuille lui donne.',
    altered: 'Cette réponse a été changée après son enregistrement\u00a0: demandez-en une autre au service.',
  },
  refusals: {
    other_house: 'Cette réponse concerne une autre marque.',
    unknown_sheet:
      'Aucune feuille de ce numéro n’est partie d’ici. Ne l’appliquez pas, et demandez d’où elle vient.',
    other_department: 'Cette réponse ne vient pas du service à qui la feuille a été envoyée.',
    redated: 'La date de la feuille a été changée dans cette réponse.',
    replayed: 'Tout ce que dit cette réponse est déjà décidé.',
    ahead:
      'La feuille porte une date à venir\u00a0: l’horloge de cet ordinateur semble en retard. Réglez-la, puis recommencez.',
  },
  answeredBy: (person: string, department: string, day: string) => `${person}, ${department}, le ${day}`,
  recorded: 'À noter',
  signed: 'Signée',
  clockWrong: (day: string) =>
    `L’ordinateur du service se croit le ${day}. Relais retient la date d’aujourd’hui.`,
  nameMissing: 'Donnez votre nom\u00a0: il est gardé avec l’accord.',
  decisions: { agree: 'Approuvée', correct: 'Corrigée', refuse: 'Refusée' },
  validUntil: (day: string) => `jusqu’au ${day}`,
  setAside: (n: number) => `${count(n, 'décision mise', 'décisions mises')} de côté`,
  aside: {
    not_on_sheet: 'Cette réponse n’était pas sur la feuille.',
    answered: 'Déjà décidée par une réponse précédente. Pour changer d’avis, envoyez une nouvelle feuille.',
    gone: 'Cette réponse n’est plus dans la charte.',
    withdrawn: 'Cette réponse a été retirée entre-temps.',
    foreign_reply: 'Cette réponse appartient maintenant à un autre service.',
    changed_since: 'Le texte a changé depuis l’envoi de la feuille\u00a0: envoyez-en une nouvelle.',
    mismatch: 'Le texte de ce fichier n’est pas celui dont il porte l’empreinte.',
    ended: 'L’accord donné est déjà échu.',
    self_not_allowed:
      'La même personne approuve et note l’accord, ou approuve son propre texte. Ce n’est admis que dans une petite maison.',
    unsigned: 'Un sujet de cette réponse demande une signature\u00a0: l’accord noté ne suffit pas.',
    bad_text: 'Le texte corrigé a un champ ou un passage qui ne va pas.',
    bad_signature:
      'La signature ne tient pas\u00a0: ce n’est pas la clé de ce service, ou le texte a changé.',
    older_signature: 'Une signature plus récente du même service est déjà connue.',
    signed_out_of_time: 'La signature n’est pas datée entre la feuille et aujourd’hui.',
  },
  apply: (n: number) => `Appliquer ${count(n, 'décision', 'décisions')}`,
  applied: (n: number) => `${count(n, 'décision appliquée', 'décisions appliquées')}, en une fois.`,
  submit: 'Soumettre au service',
  takeBack: 'Reprendre en brouillon',
  restore: 'Remettre en brouillon',
  refuse: 'Noter un refus',
  refuseWhy: 'Pourquoi le service refuse',
  refuseWhyMissing: 'Dites pourquoi.',
  history: 'Historique',
  historyNone: 'Aucun accord pour le moment.',
  historyOther: 'un autre texte',
  signedBy: (person: string, department: string, on: string, until: string) =>
    `Signée par ${person} (${department}) le ${on}, jusqu’au ${until}`,
  selfMade: 'petite maison\u00a0: qui l’a noté est aussi qui l’a donné',
  expiringTitle: 'Accords bientôt échus',
  expiringOne: (title: string, department: string, day: string) =>
    `${title} (${department}), jusqu’au ${day}`,
  expiringMore: (n: number) => `Et ${count(n, 'autre', 'autres')}.`,
  askAgain:
    'Pour les prolonger\u00a0: options, «\u00a0Réponses et accords\u00a0», «\u00a0Envoyer au service\u00a0».',
};

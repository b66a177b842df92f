/** Delays of the law: how long, what is done, how they end. Relais counts, and draws no legal conclusion. */
export const clocks = {
  title: 'Délais légaux',
  kinds: {
    unlawful: 'Contenu illicite vu',
    right_of_reply: 'Droit de réponse demandé',
    data_request: 'Demande sur des données personnelles',
    press_limitation: 'Prescription de l’injure et de la diffamation',
  },
  seen: (when: string, ago: string) => `Vu le ${when}, ${ago}.`,
  justNow: 'à l’instant',
  marked: (when: string, ago: string) => `Noté par vous le ${when}, ${ago}.`,
  until: (day: string) => `Jusqu’au ${day} inclus.`,
  untilHour: (when: string) => `Délai de la charte\u00a0: ${when}.`,
  lateSince: (when: string) => `Délai passé depuis le ${when}.`,
  longer: (day: string) => `Jusqu’au ${day} si le propos est discriminatoire\u00a0: le juridique en décide.`,
  fromPosted: (day: string) => `Compté depuis la publication, le ${day}.`,
  fromSeen: 'Compté depuis la première lecture\u00a0: la publication est peut-être plus ancienne.',
  extended: 'Prolongé de deux mois, la personne en est prévenue.',
  legalDecides: 'Le juridique décide si ce droit s’applique.',
  owner: (department: string) => `À traiter par\u00a0: ${department}.`,
  life: 'Une vie est peut-être en danger',
  cannotRemove:
    'Ce réseau ne permet pas de retirer ce commentaire\u00a0: signalez-le et gardez la référence.',
  steps: {
    proof: { yes: 'Preuve gardée', no: 'Preuve à garder' },
    removed: { yes: 'Retiré', no: 'À retirer' },
    reported: { yes: 'Signalé', no: 'À signaler' },
  },
  hidden: 'Masqué seulement\u00a0: d’autres le voient encore, le dossier reste ouvert.',
  states: { running: 'en cours', soon: 'bientôt', late: 'dépassé', ended: 'clos' },

  say: 'Noter une suite',
  exits: {
    kept: 'Le juridique dit de le garder',
    removed: 'Il est retiré',
    reported: 'Il est signalé',
    answered: 'La réponse est donnée',
    not_applicable: 'Cela ne s’applique pas',
    extended: 'Prolonger de deux mois',
    acted: 'Une action est engagée',
    waived: 'Pas de suite',
  },
  by: 'Qui l’a décidé',
  byHelp: 'Un nom est demandé\u00a0: c’est sa décision.',
  reference: 'Référence donnée par le réseau (facultatif)',
  why: 'Pourquoi',
  whys: { complex: 'La demande est complexe', many: 'Les demandes sont nombreuses' },
  note: 'Noter',
  ended: {
    removed_reported: 'Preuve gardée, retiré et signalé',
    kept: 'Le juridique dit de le garder',
    removed: 'Retiré',
    reported: 'Signalé',
    answered: 'Réponse donnée',
    not_applicable: 'Ne s’applique pas',
    extended: 'Prolongé',
    acted: 'Action engagée',
    waived: 'Pas de suite',
  },
  endedBy: (how: string, who: string) => `${how} (${who})`,
  outcomes: {
    done: 'Noté.',
    unknown: 'Ce délai n’est plus compté.',
    refused: 'Il manque un nom ou une raison.',
    storage_full: 'La mémoire de Relais est pleine\u00a0: rien n’a été noté.',
    not_saved: 'Relais n’a pas pu le noter. Réessayez.',
    unreachable: 'Relais ne répond pas. Réessayez dans un instant.',
  },

  start: 'Compter un délai légal',
  startHint: 'Si Relais ne l’a pas lu de lui-même. Le délai court à partir de maintenant.',
  unsay: 'Ne plus compter ce délai',

  reminder: {
    half: 'La moitié du délai est passée',
    weeks: 'Il reste deux semaines',
    week: 'Il reste une semaine',
    near: 'Dernier jour',
    late: 'Le délai est passé',
  },
  reminders: (n: number) => (n === 1 ? 'Rappel' : `${n} rappels`),
  saidOf: (kind: string, reminder: string) => `${kind}\u00a0: ${reminder.toLocaleLowerCase('fr')}.`,
  ok: 'Vu',
  later: 'Plus tard',
  laterLabel: 'Plus tard, dans une heure',
  full: 'Relais compte déjà cinq cents délais\u00a0: les suivants ne le sont pas. Notez la suite des plus anciens.',
  none: 'Aucun délai en cours.',
};

/** Key that puts reminders off: the first letter of its word. */
export const clockKeys = { later: 'P' };

/** What each public number is for, where the charter has no words of its own. */
export const services = {
  ambulance: 'Urgences médicales',
  police: 'Police',
  fire: 'Pompiers',
  all: 'Toutes les urgences',
  deaf: 'Urgences par message, pour les personnes sourdes ou malentendantes',
  suicide: 'Prévention du suicide',
  listening: 'Écoute, jour et nuit',
  health: 'Conseil médical',
  child: 'Enfants et jeunes en danger',
  cyber: 'Cyberharcèlement',
  women: 'Violences faites aux femmes',
};

export const danger = {
  unsure:
    'Relais ne connaît pas les numéros de ce pays. Le 112 répond dans beaucoup d’entre eux\u00a0: vérifiez le numéro local, et ajoutez-le à la charte.',
  call: 'Prévenir maintenant',
  person: (name: string, contact: string) => `${name}, ${contact}`,
  then: (name: string, contact: string) => `Sans réponse\u00a0: ${name}, ${contact}`,
  from: (name: string, contact: string, hour: string) =>
    `${name}, ${contact}, d’astreinte à partir de ${hour}`,
  nobody:
    'La charte ne nomme personne d’astreinte\u00a0: prévenez votre responsable, et ne restez pas seul avec cela.',
};

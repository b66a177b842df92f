/** The CM's day in the popup: budget, promises, escalations, quiet hours, care. Informs, never presses. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`;

export const day = {
  budget: (answered: number, of: number) =>
    `Critiques\u00a0: ${answered === 0 ? 'aucune réponse' : count(answered, 'réponse', 'réponses')} sur ${of} prévues aujourd’hui.`,
  budgetSpent:
    'Le nombre de réponses prévu aux critiques est atteint\u00a0: Relais conseille désormais de surveiller. Les questions n’en font pas partie.',
  budgetSuspended: 'Mode crise\u00a0: le nombre de réponses aux critiques n’est pas limité.',
  often: (share: string) =>
    `Vous avez répondu à ${share} des critiques d’aujourd’hui. Répondre à toutes encourage à se plaindre en public.`,
  quiet: 'Heures calmes',
  quietText: 'Rien ne presse, sauf un danger pour une personne.',
  onCall: (name: string, contact: string) => `D’astreinte\u00a0: ${name}, ${contact}.`,
  nobodyOnCall: 'La charte ne nomme personne d’astreinte à cette heure.',
  pauseTitle: 'Une pause est bienvenue',
  pauseText: (run: number) =>
    `Vous venez de traiter ${count(run, 'message violent', 'messages violents')} d’affilée. La file attendra.`,
  blur: 'Flouter les mots violents',
  blurHelp:
    'Sur les pages que Relais lit, les mots violents ou illicites sont couverts\u00a0; un clic sur le flou les montre pour ce commentaire. Rien n’est changé sur le site.',
  woken: {
    answered_again: 'La conversation a repris',
    growing: 'Prend de l’ampleur',
  },
  follow: 'À suivre',
  promises: 'Promesses',
  promised: {
    late: (day: string) => `Promis pour le ${day}\u00a0: en retard`,
    today: () => 'Promis pour aujourd’hui',
    soon: (day: string) => `Promis pour le ${day}`,
    later: (day: string) => `Promis pour le ${day}`,
  },
  promise: 'Noter une promesse faite à l’auteur',
  promiseHint: 'Relais vous la rappelle le jour venu. Rien n’est envoyé à l’auteur.',
  tomorrow: 'Pour demain',
  inTwoDays: 'Dans deux jours',
  inAWeek: 'Dans une semaine',
  anotherDay: 'Un autre jour',
  note: 'Noter',
  withReason: 'Laisser vivre, avec une raison',
  because: {
    leave: 'Laisser vivre, avec une raison\u00a0:',
    watch: 'Surveiller, avec une raison\u00a0:',
  },
  kept: 'Promesse tenue',
  forgotten: (since: string) => `Sans réponse depuis le ${since}`,
  answeredBack: 'Réponse reçue',
  open: 'Ouvrir le commentaire',
  waiting: (since: string) => `Transmis le ${since}`,
  closed: { promise: 'Promesse close.', escalate: 'Transmission close.' },
  notClosed: 'Relais n’a pas pu clore ce suivi. Réessayez.',
  more: (n: number) => `Et ${n} autres, dans le journal.`,
};

/** Replies brought from a table, and taken out as one. */
export const repliesTable = {
  title: 'Importer des réponses',
  open: 'Importer un tableau',
  save: 'Exporter en CSV',
  intro:
    'Collez un tableau de Word ou d’Excel, ou choisissez un fichier CSV. Ce qui change est montré avant d’être gardé\u00a0; une réponse importée est un brouillon, à faire valider par son service.',
  columns:
    'Colonnes reconnues\u00a0: titre, texte (ou texte fr, texte en), service, étiquettes, sujets, situations, type, réseaux, passages verrouillés, identifiant.',
  paste: 'Tableau collé',
  file: 'Fichier CSV',
  read: 'Lire le tableau',
  empty: 'Il n’y a pas de tableau à lire.',
  tooLarge: 'Ce tableau est trop grand\u00a0: 4 Mo et 5 000 lignes au plus. Coupez-le en plusieurs fichiers.',
  notText: 'Ce fichier n’est pas un texte. Enregistrez-le en CSV depuis votre tableur.',
  noHeader:
    'La première ligne ne nomme aucun titre\u00a0: les colonnes sont lues dans l’ordre titre, texte, service, étiquettes, sujets.',
  unknownColumns: (names: string) => `Colonnes laissées de côté\u00a0: ${names}.`,
  cut: 'Seules les 5 000 premières lignes ont été lues.',
  summary: (added: number, changed: number, same: number, refused: number) =>
    `${added} à ajouter, ${changed} à modifier, ${same} sans changement, ${refused} à corriger.`,
  line: (line: number) => `Ligne ${line}`,
  how: { added: 'nouvelle', changed: 'modifiée', same: 'sans changement', refused: 'à corriger' },
  take: (title: string) => `Prendre «\u00a0${title}\u00a0»`,
  waits: 'Le texte en vigueur sert jusqu’à ce que le service ait validé celui-ci.',
  problem: (column: string, why: string, detail: string) =>
    `${column}\u00a0: ${why}${detail === '' ? '' : ` (${detail})`}`,
  problems: {
    missing: 'à remplir',
    unknown: 'inconnu dans la charte',
    odd_blank: 'un champ à compléter s’écrit {{nom}}, en minuscules',
    locked_not_in_text: 'ce passage n’est pas dans le texte',
    too_long: 'trop long',
    duplicate: 'déjà plus haut dans ce tableau',
  },
  apply: (count: number) => (count > 1 ? `Garder ces ${count} réponses` : 'Garder cette réponse'),
  nothing: 'Rien à garder\u00a0: cochez au moins une ligne.',
  tooMany: 'Au plus 500 réponses à la fois\u00a0: décochez-en, ou coupez le tableau.',
  applied: (count: number) =>
    count > 1 ? `${count} réponses gardées, en brouillon.` : 'Une réponse gardée, en brouillon.',
  by: 'Tableau importé',
};

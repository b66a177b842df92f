/** What an admin brings from elsewhere: tables, lists of words, the topics of a sector. */
export const bring = {
  title: 'Reprendre vos tableaux',
  intro:
    'Collez un tableau de Word ou d’un tableur, ou choisissez un fichier CSV. Rien ne change avant votre accord, et rien n’est retiré.',
  kind: 'Ce que contient le tableau',
  kinds: {
    departments: 'Des services',
    people: 'Des personnes',
    topics: 'Des sujets et leurs mots',
    redLines: 'Des lignes rouges',
    forbiddenSubjects: 'Des sujets à ne pas évoquer',
  },
  columns: {
    departments: 'Colonnes lues\u00a0: service, adresse électronique, type, note.',
    people:
      'Colonnes lues\u00a0: nom, service, adresse électronique, initiales. Le rôle se donne ensuite, par personne.',
    topics:
      'Colonnes lues\u00a0: sujet, service, mots (séparés par des virgules), périmètre, exemples. Les mots s’ajoutent à ceux qui sont là.',
    redLines:
      'Une ligne rouge par ligne\u00a0; une colonne «\u00a0gravité\u00a0» peut dire «\u00a0conseil\u00a0».',
    forbiddenSubjects:
      'Un sujet par ligne, ou les colonnes\u00a0: sujet, mots, raison, service, jusqu’au (2027-01-31).',
  },
  paste: 'Le tableau, ou une ligne par élément',
  file: 'Ou un fichier CSV ou texte',
  read: 'Voir ce qui changerait',
  empty: 'Il n’y a rien à lire\u00a0: collez le tableau, ligne de titres comprise.',
  tooLarge: 'C’est trop à la fois\u00a0: deux mégaoctets au plus.',
  notText: 'Ce fichier n’est pas du texte. Enregistrez le tableau en CSV, ou copiez-le et collez-le ici.',
  cut: 'Seules les cinq mille premières lignes sont lues.',
  unknownColumns: (names: string) => `Colonnes laissées de côté\u00a0: ${names}.`,
  noHeader: 'Aucune ligne de titres reconnue\u00a0: les colonnes sont prises dans leur ordre habituel.',
  summary: (added: number, changed: number, same: number, refused: number) =>
    `Ajouts\u00a0: ${added}. Changements\u00a0: ${changed}. Déjà là\u00a0: ${same}. Refusées\u00a0: ${refused}.`,
  line: 'Ligne',
  what: 'Nom',
  result: 'Ce qui arrive',
  how: { added: 'ajouté', changed: 'changé', same: 'déjà là', refused: 'refusé' },
  problems: {
    no_name: 'il manque un nom',
    twice: 'figure deux fois dans le tableau',
    bad_email: 'adresse électronique à corriger',
    unknown_kind: 'type de service inconnu',
    unknown_department: 'ce service n’est pas dans la charte',
    no_owner: 'un sujet a toujours un service',
    unknown_perimeter: 'périmètre inconnu\u00a0: dans, hors ou transmettre',
    unknown_severity: 'gravité inconnue\u00a0: ligne rouge ou conseil',
    bad_initials: 'quatre lettres au plus',
    words_say_nothing: 'ce mot ne peut jamais être trouvé',
    bad_day: 'une date comme 2027-01-31',
    too_long: 'trop long',
  },
  tooMany: 'C’est trop en une fois\u00a0: mille lignes au plus. Coupez le tableau en deux.',
  apply: (count: number) => `Reprendre ${count} ${count > 1 ? 'lignes' : 'ligne'}`,
  applied: (count: number) => `${count} ${count > 1 ? 'lignes reprises' : 'ligne reprise'}.`,
  nothing: 'Aucune ligne ne change la charte.',
  sector: {
    title: 'Ajouter les sujets d’un secteur',
    intro:
      'Sujets, mots, lignes rouges et réponses à faire valider. Seul ce qui manque est ajouté\u00a0; rien n’est changé.',
    choose: 'Secteur',
    see: 'Voir ce qui serait ajouté',
    list: {
      topics: 'Sujets',
      redLines: 'Lignes rouges',
      subjects: 'Sujets à ne pas évoquer',
      replies: 'Réponses à faire valider',
    },
    apply: 'Ajouter à la charte',
    same: 'La charte a déjà tout ce secteur.',
    broken: 'Ce secteur n’a pas pu être lu. Rien n’a été changé.',
  },
};

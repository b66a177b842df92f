/** Several charters in one browser: one for each house that the CM speaks for. */
export const shelf = {
  label: 'Charte affichée',
  title: 'Vos chartes',
  intro:
    'Une charte par maison. La page ouverte choisit la sienne\u00a0; ailleurs, c’est la charte affichée ici qui sert.',
  shown: 'affichée',
  show: 'Afficher',
  noBrand: 'Aucune marque',
  add: { fr: 'Ajouter une charte en français', en: 'Ajouter une charte en anglais' },
  remove: 'Retirer cette charte',
  removeHelp:
    'La charte et ses réponses disparaissent de ce navigateur. Enregistrez-la d’abord dans un fichier si elle doit servir encore.',
  removeConfirm: (title: string) => `Oui, retirer «\u00a0${title}\u00a0»`,
  outcomes: {
    done: 'C’est fait.',
    last: 'C’est votre seule charte\u00a0: elle reste.',
    full: 'Vous avez déjà vingt chartes. Retirez-en une avant d’en ajouter.',
    managed: 'Votre organisation fixe cette charte\u00a0: elle reste.',
    gone: 'Cette charte n’est plus là\u00a0: une autre fenêtre l’a sans doute retirée.',
    storage_full:
      'Le navigateur n’a plus de place. Rien n’a été changé\u00a0: libérez de la place, puis réessayez.',
    not_saved: 'L’enregistrement a échoué. Rien n’a été changé\u00a0: réessayez dans un instant.',
    unreachable: 'Relais ne répond pas. Rechargez cette page.',
  },
  importBeside: 'Garder cette charte à côté des autres',
  importInstead: (title: string) => `La mettre à la place de «\u00a0${title}\u00a0»`,
};

/** What an act gave, and what to do next. */

/** Acts that always succeed in the same words. */
export const doneActs = {
  insert: 'Réponse insérée dans le champ du site. Relisez-la, puis envoyez-la vous-même.',
  copy: 'Réponse copiée. Collez-la avec Ctrl+V, ou Cmd+V sur Mac.',
  leave: 'Commentaire laissé en place. Cette décision est notée.',
  watch: 'Noté\u00a0: vous surveillez ce commentaire.',
  escalate: 'Transmission préparée. Ouvrez le bouton Relais de votre navigateur pour l’envoyer.',
  correct: 'Correction retenue dans ce navigateur.',
  promise: 'Promesse notée\u00a0: Relais vous la rappellera.',
  avert: 'Noté\u00a0: ce commentaire reste en place.',
  remove: 'Noté, avec votre raison.',
  answer: 'Réponse du service en place. Relisez-la, puis envoyez-la vous-même.',
  settle: 'Noté\u00a0: le délai en tient compte.',
  start_clock: 'Noté.',
  close: 'Suivi clos.',
  undo: 'Décision retirée.',
};

/** What went otherwise. */
export const outcomes = {
  no_composer: 'Ouvrez d’abord le champ de réponse du site, puis pressez Insérer.',
  wrong_page: 'La page a changé\u00a0: revenez au commentaire, puis ouvrez de nouveau le conseil.',
  gone: 'Ce commentaire n’est plus sur la page.',
  refused: 'Le site n’a pas pris le texte. Copiez-le, puis collez-le avec Ctrl+V.',
  altered:
    'Le site a changé ce texte en le recevant, ou n’en tient pas compte. Relisez le champ, effacez ce qui est en trop, puis copiez la réponse et collez-la avec Ctrl+V.',
  other_account: 'Rien n’a été inséré\u00a0: ce champ écrit sous un autre compte que celui de la marque.',
  blank_missing: 'Un champ de la réponse reste à compléter.',
  not_approved: 'L’accord de cette réponse n’est plus valable\u00a0: elle n’a pas été insérée.',
  red_line:
    'Ce qui est complété franchit une ligne rouge de la charte\u00a0: rien n’a été inséré. Modifiez ces mots.',
  locked_changed:
    'Un passage verrouillé de la réponse a changé\u00a0: rien n’a été inséré. Reprenez-le tel qu’il est validé.',
  personal_data:
    'Le texte montre une donnée personnelle (numéro, adresse)\u00a0: rien n’a été inséré. Elle se donne en message privé.',
  storage_full:
    'La mémoire de Relais est pleine\u00a0: rien n’a été noté. Libérez de la place dans les réglages.',
  not_saved: 'Relais n’a pas pu noter ce geste. Réessayez.',
  extension_gone: 'Relais a été mis à jour. Rechargez la page pour continuer.',
  no_answer: 'Relais n’a pas répondu. Réessayez dans un instant.',
  copy_failed: 'Le navigateur refuse la copie. Sélectionnez le texte, puis copiez-le avec Ctrl+C.',
  wait: 'Un instant\u00a0: Relais s’assure que vous voyez bien ce conseil.',
};

export const decidedAt = (decision: string, time: string) => `${decision}, ${time}`;

/** The card's own frame: what it says around the guidance. */
export const card = {
  title: 'Conseil de Relais',
  close: 'Fermer le conseil (Échap)',
  goneTitle: 'Ce commentaire n’est plus là',
  goneText: 'Il a été supprimé, masqué ou la page a changé. Relais n’a rien noté.',
  reloadTitle: 'Rechargez la page',
  reloadText: 'Relais a été mis à jour pendant que cette page était ouverte. Rien n’est perdu.',
  noAnswerTitle: 'Relais n’a pas répondu',
  noAnswerText: 'Le conseil n’a pas pu être réuni. Réessayez dans un instant.',
  expiredTitle: 'Ce conseil ne peut plus s’ouvrir',
  expiredText: 'Fermez-le, puis pressez de nouveau le repère du commentaire.',
};

/** What the content script says on the page itself: accessible names only, never readable text. */
export const content = {
  marker: 'Relais\u00a0: voir le conseil',
  veil: 'Relais\u00a0: montrer les mots floutés de ce commentaire',
  card: 'Relais\u00a0: conseil',
  coach: 'Relais\u00a0: relecture de votre réponse',
  palette: 'Relais\u00a0: choisir une réponse approuvée',
  guard: 'Relais\u00a0: avant de retirer ce commentaire',
};

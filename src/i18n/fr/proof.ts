/** The proof of unlawful content, as text to keep. */
export const proof = {
  copy: 'Copier la preuve',
  copied: 'Preuve copiée. Collez-la dans un document, et gardez aussi une capture d’écran.',
  taken: (when: string) => `Relevé le ${when}`,
  author: (who: string) => `Auteur\u00a0: ${who}`,
  painted: (when: string) => `Date affichée\u00a0: ${when}`,
  address: (link: string) => `Adresse\u00a0: ${link}`,
  cutShort: 'La page n’affichait que le début de ce texte.',
  text: 'Texte\u00a0:',
};

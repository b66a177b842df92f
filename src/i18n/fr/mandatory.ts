/** The rules that the law imposes, where a charter does not word them itself. */
export const mandatory = {
  'mandatory-unlawful': {
    name: 'Contenu manifestement illicite (règle imposée par la loi)',
    guidance:
      'Gardez d’abord la preuve (texte, adresse, date), puis retirez et signalez sans attendre\u00a0: une fois le contenu connu, le responsable de la page en répond.',
  },
  'mandatory-spam': {
    name: 'Message indésirable (règle de Relais)',
    guidance: 'Ce message peut être masqué sans autre formalité. Ne répondez pas et ne suivez aucun lien.',
  },
};

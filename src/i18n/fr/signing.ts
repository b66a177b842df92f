/** Signatures of departments: the approver's key, what is signed with it, and the keys that the charter knows. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${Math.abs(n) < 2 ? one : many}`;

export const signing = {
  title: 'Signer pour mon service',
  intro:
    'Un accord noté suffit le plus souvent. Un service qui le souhaite peut signer les siens\u00a0: la signature couvre le texte, ses champs, ses passages fixes, la date de fin et la marque. Une clé, faite ici, ne sort pas de ce navigateur.',
  makeIntro:
    'Choisissez une phrase secrète. Relais fait la clé et enregistre une sauvegarde chiffrée, à garder en lieu sûr\u00a0: elle sert si vous changez d’ordinateur.',
  cannotSign:
    'Ce navigateur ne sait pas signer. Mettez-le à jour\u00a0; les accords notés, eux, restent possibles.',
  fingerprint: 'Empreinte de votre clé\u00a0:',
  handOver:
    'Pour que vos signatures soient reconnues, envoyez votre clé publique à qui tient la charte, puis lisez-lui l’empreinte au téléphone.',
  person: 'Votre nom',
  personMissing: 'Donnez votre nom.',
  savePublic: 'Enregistrer ma clé publique',
  answerFile: 'Réponse à signer',
  answerFileHelp: 'Le fichier que la feuille a enregistré, avant de l’envoyer.',
  reads: (person: string, brand: string, day: string, n: number) =>
    `${person}, pour ${brand}, feuille du ${day}\u00a0: ${count(n, 'texte approuvé', 'textes approuvés')}. Relisez, puis signez.`,
  sign: (n: number) => `Signer ${count(n, 'accord', 'accords')}`,
  signedAs: (file: string) => `C’est signé, dans «\u00a0${file}\u00a0». Joignez ce fichier à votre e-mail.`,
  outcomes: {
    no_key: 'Il n’y a plus de clé dans ce navigateur.',
    nothing: 'Cette réponse n’approuve rien\u00a0: un refus ne se signe pas.',
    not_saved: 'Rien n’a été signé. Réessayez dans un instant.',
    storage_full: 'Le navigateur n’a plus de place\u00a0: rien n’a été signé.',
  },
  keys: 'Services qui signent',
  keysIntro:
    'La charte ne croit que les clés inscrites ici. Un sujet peut exiger une signature\u00a0: cela se règle dans «\u00a0Sujets\u00a0».',
  publicFile: 'Clé publique du service',
  notAKey: 'Ce fichier n’est pas une clé publique de Relais.',
  readOut: (person: string) => `Appelez ${person} et comparez cette empreinte avant d’inscrire la clé`,
  believe: 'L’empreinte est la même\u00a0: inscrire cette clé',
  drop: 'Ne plus croire cette clé',
};

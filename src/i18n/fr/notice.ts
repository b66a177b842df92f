/** Reports: to the network, to the authorities, to the police. « Paraît relever de », never « est illégal ». */
const cites = (name: string, one: string, many: string) => (articles: string, several: boolean) =>
  articles === '' ? name : `${name}, ${several ? many : one} ${articles}`;
const article = (name: string) => cites(name, 'article', 'articles');
const section = (name: string) => cites(name, 'section', 'sections');

export const notice = {
  open: 'Préparer un signalement',
  title: 'Préparer un signalement',
  intro: 'Relais écrit le texte, vous l’envoyez vous-même. Il ne tire aucune conclusion de droit.',
  list: 'Dossiers gardés',
  none: 'Aucun dossier gardé. Un dossier s’établit depuis la page du commentaire, par le bouton Relais.',
  gone: 'Ce dossier n’est plus là\u00a0: établissez-le de nouveau depuis la page du commentaire.',
  danger: (numbers: string) => `Quelqu’un est en danger maintenant\u00a0? Appelez d’abord\u00a0: ${numbers}.`,
  dangerUnknown:
    'Quelqu’un est en danger maintenant\u00a0? Appelez d’abord le numéro d’urgence de votre pays.',

  category: 'De quoi s’agit-il\u00a0?',
  choose: 'À choisir',
  suggested: 'Proposé d’après les mots du commentaire. À vous de vérifier.',
  categories: {
    danger: 'Mise en danger des personnes (annonce de suicide, risque pour la vie)',
    doxxing: 'Mise en danger par diffusion d’informations personnelles',
    terrorism: 'Terrorisme (menace, apologie)',
    threats: 'Menaces ou incitation à la violence',
    minors: 'Pédophilie ou corruption de mineur',
    hatred: 'Incitation à la haine, discrimination',
    trafficking: 'Trafic illicite (stupéfiants, armes)',
    offences: 'Incitation à commettre des infractions',
    animals: 'Cruauté envers les animaux',
    fraud: 'Escroquerie',
    insult: 'Injure envers une personne',
    defamation: 'Diffamation d’une personne',
  },
  personal:
    'L’injure et la diffamation d’une personne se règlent par une plainte de la personne visée\u00a0: les portails de signalement public, dont PHAROS, ne les prennent pas.',
  minors: 'N’enregistrez et n’envoyez aucune image\u00a0: l’adresse suffit.',

  kind: 'À qui\u00a0?',
  kinds: { platform: 'Au réseau', authority: 'Aux autorités', complaint: 'À la police' },
  routes: {
    dsa: 'Le formulaire du réseau pour les contenus illicites dans l’Union européenne. On l’ouvre aussi par le menu du commentaire, «\u00a0Signaler\u00a0».',
    dsa_help:
      'Le signalement de contenu illicite du réseau, par le menu du commentaire, «\u00a0Signaler\u00a0», ou depuis son aide en ligne. Relais ne connaît pas avec certitude l’adresse de son formulaire.',
    network_rules:
      'Le signalement du réseau lui-même, par le menu du commentaire, «\u00a0Signaler\u00a0». Le règlement européen sur les services numériques ne s’applique pas à ce pays.',
    pharos:
      'PHAROS, le portail officiel de signalement. Il prend les contenus publics, pas les urgences, ni l’injure ou la diffamation d’une personne.',
    gb_hate: 'True Vision, le portail de la police pour les crimes de haine.',
    gb_terrorism: 'Le signalement du terrorisme du gouvernement britannique.',
    gb_minors: 'L’Internet Watch Foundation, pour les images d’abus d’enfants.',
    be_unia:
      'Unia, l’institution publique de lutte contre la discrimination\u00a0; la police pour une plainte.',
    be_minors: 'Child Focus\u00a0; la police pour une plainte.',
    lu_stopline: 'BEE SECURE Stopline.',
    ca_minors: 'Cyberaide (Cybertip), pour l’exploitation sexuelle d’enfants.',
    police_fr:
      'Un commissariat ou une brigade de gendarmerie, ou un courrier au procureur de la République. C’est la personne visée qui porte plainte.',
    police_gb: 'La police locale.',
    police_be: 'La police locale, ou son guichet en ligne.',
    police_ch:
      'La police du canton. Plusieurs de ces faits ne sont poursuivis que si la personne visée porte plainte.',
    police_ca: 'Le service de police local.',
    police:
      'La police locale. Relais ne connaît pas avec certitude le point de signalement de ce pays\u00a0: demandez-le au service juridique.',
  },
  address: (address: string) => `Adresse à ouvrir vous-même\u00a0: ${address}`,
  phones: (numbers: string) => `Téléphone, hors urgence\u00a0: ${numbers}`,

  reasons: 'En quoi ce commentaire pose-t-il problème\u00a0?',
  reasonsHint: 'Une ou deux phrases, des faits\u00a0: qui est visé, par quels mots.',
  name: 'Votre nom, ou celui de la maison',
  email: 'Votre adresse électronique',
  emailBad: 'Cette adresse n’est pas complète.',
  personWhy: 'Le réseau les demande (règlement (UE) 2022/2065, article 16, paragraphe 2, point c).',
  personReply: 'Pour que le réseau puisse vous répondre.',
  keep: 'Garder mon nom et mon adresse dans ce navigateur',
  forget: 'Oublier mon nom et mon adresse',
  forgotten: 'Votre nom et votre adresse ne sont plus gardés.',
  goodFaith: 'Je crois de bonne foi que ce que je signale est exact et complet',
  language: 'Langue du texte',
  languages: { fr: 'Français', en: 'Anglais' },
  preview: 'Ce que le texte contient, exactement',
  missing: {
    address: 'Le site n’a pas donné l’adresse du commentaire\u00a0: ajoutez-la au texte une fois copié.',
    reasons: 'Dites en quoi il pose problème.',
    person: 'Donnez votre nom et votre adresse électronique.',
    good_faith: 'Confirmez votre bonne foi.',
  },
  missingTitle: 'Avant de copier ou d’enregistrer',
  copy: 'Copier le texte',
  copyAddress: 'Copier l’adresse',
  save: 'Enregistrer le texte',
  file: 'signalement',

  report: 'Signalé, retrait impossible ici',
  reportWhy:
    'Le réseau ne permet pas de retirer ce commentaire. Notez la référence que le réseau vous a donnée\u00a0: le cas est alors clos, et le journal la garde.',
  reference: 'Référence du signalement',
  referenceHint: 'Tapez-la ou collez-la telle que le réseau l’a écrite.',
  closeCase: 'Clore le cas avec cette référence',
  closed: (reference: string) => `Cas clos. Référence gardée\u00a0: ${reference}`,
  undo: 'Rouvrir le cas',
  reopened: 'Le cas est rouvert.',
  notClosed: {
    unknown: 'Ce commentaire n’a pas d’identifiant connu\u00a0: notez la référence de votre côté.',
    storage_full: 'La mémoire de Relais est pleine\u00a0: la référence n’a pas été gardée.',
    not_saved: 'La référence n’a pas pu être gardée. Réessayez.',
  },

  text: {
    title: {
      dsa: 'Notification d’un contenu (règlement (UE) 2022/2065, article 16)',
      network_rules: 'Signalement d’un contenu',
      authority: 'Signalement d’un contenu public',
      complaint: 'Note sur des propos visant une personne',
    },
    pharos: (category: string) => `Rubrique de PHAROS\u00a0: ${category}`,
    rubric: (category: string) => `Nature du contenu\u00a0: ${category}`,
    between: '\u00a0; ',
    where: 'Adresse exacte du contenu',
    wherePage: 'Adresse de la page (le site ne donne pas celle du commentaire)',
    network: (name: string) => `Réseau\u00a0: ${name}`,
    content: 'Le contenu, tel qu’affiché',
    author: (who: string) => `Auteur\u00a0: ${who}`,
    posted: (when: string) => `Publié\u00a0: ${when}`,
    seen: (when: string) => `Constaté\u00a0: ${when}`,
    quote: (text: string) => `«\u00a0${text}\u00a0»`,
    cut: '(texte coupé\u00a0; il est entier dans le dossier, autant que la page le montrait)',
    why: 'Raisons',
    seems: (category: string) => `Ce contenu paraît relever de\u00a0: ${category}.`,
    laws: (list: string) => `Textes à examiner\u00a0: ${list}.`,
    noLaw: 'Aucun texte n’est cité ici\u00a0: l’appréciation vous appartient.',
    who: 'Qui signale',
    proof: 'Preuve gardée',
    sha256: (hash: string) => `Dossier du commentaire, empreinte SHA-256\u00a0: ${hash}`,
    faith: 'Bonne foi',
    goodFaith:
      'Je déclare croire de bonne foi que les informations et allégations contenues dans ce signalement sont exactes et complètes.',
    receipt:
      'Merci d’en accuser réception et de me faire connaître votre décision (article 16, paragraphes 4 et 5).',
    unsaid: '[à compléter]',
    unknown: 'non affiché',
  },

  laws: {
    fr_penal: article('Code pénal'),
    fr_press: article('loi du 29 juillet 1881 sur la liberté de la presse'),
    gb_public_order: section('Public Order Act 1986 (Royaume-Uni)'),
    gb_online_safety: section('Online Safety Act 2023 (Royaume-Uni)'),
    gb_communications: section('Communications Act 2003 (Royaume-Uni)'),
    gb_terrorism_2006: section('Terrorism Act 2006 (Royaume-Uni)'),
    gb_children: section('Protection of Children Act 1978 (Royaume-Uni)'),
    gb_defamation: section('Defamation Act 2013 (Royaume-Uni)'),
    be_racism: article('loi du 30 juillet 1981 réprimant le racisme (Belgique)'),
    be_discrimination: article('loi du 10 mai 2007 contre la discrimination (Belgique)'),
    ch_penal: article('Code pénal suisse'),
    ca_criminal: article('Code criminel (Canada)'),
  },
};

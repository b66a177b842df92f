/** The columns of a table of replies, and what each may be called in French and in English. */
export const replyColumns = {
  title: ['titre', 'title', 'nom', 'name', 'intitulé', 'objet', 'subject'],
  text: ['texte', 'text', 'réponse', 'reply', 'response', 'message', 'contenu', 'content'],
  department: ['service', 'department', 'propriétaire', 'owner', 'équipe', 'team', 'direction'],
  tags: ['étiquettes', 'tags', 'mots clés', 'mots-clés', 'keywords', 'labels'],
  topics: ['sujets', 'sujet', 'topics', 'topic', 'thème', 'thèmes', 'catégorie', 'category'],
  situations: ['situations', 'situation', 'exemples', 'examples', 'commentaires', 'quand', 'when'],
  type: ['type', 'genre', 'kind'],
  networks: ['réseaux', 'réseau', 'networks', 'network'],
  text_fr: ['texte (fr)', 'texte fr', 'text (fr)', 'text fr', 'français', 'french', 'fr', 'réponse fr'],
  text_en: ['texte (en)', 'texte en', 'text (en)', 'text en', 'anglais', 'english', 'en', 'reply en'],
  locked: ['passages verrouillés', 'verrouillé', 'locked passages', 'locked'],
  locked_fr: ['passages verrouillés (fr)', 'verrouillé fr', 'locked passages (fr)', 'locked fr'],
  locked_en: ['passages verrouillés (en)', 'verrouillé en', 'locked passages (en)', 'locked en'],
  id: ['identifiant', 'id', 'référence', 'reference', 'code'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReplyColumn = keyof typeof replyColumns;

/** `lang` null: the charter's own. */
export const textColumns = [
  { text: 'text', locked: 'locked', lang: null },
  { text: 'text_fr', locked: 'locked_fr', lang: 'fr' },
  { text: 'text_en', locked: 'locked_en', lang: 'en' },
] as const satisfies readonly { text: ReplyColumn; locked: ReplyColumn; lang: string | null }[];

/** What is written, in this order. */
export const writtenColumns = [
  'id',
  'title',
  'department',
  'type',
  'topics',
  'tags',
  'situations',
  'networks',
  'text_fr',
  'locked_fr',
  'text_en',
  'locked_en',
] as const satisfies readonly ReplyColumn[];

/** Guidance as the background gives it, for screens on sample data. The brand and its people are invented. */
import type { DecisionView, Guidance, Overview, PageState, ReplyView } from '../../src/messages/views';

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample lacks its own words: ${words}`);
  return { start, end: start + words.length };
};

export const approvedReply: ReplyView = {
  id: 'leak-sorry',
  title: 'Fuite : excuses et échange',
  department: 'Service client',
  type: 'public',
  lang: 'fr',
  sameLanguage: true,
  text: 'Bonjour {{first_name}}, nous sommes désolés de cette fuite. Envoyez-nous la photo de l’étiquette en message privé\u00a0: nous échangeons l’appareil sous 48\u00a0h. — Camille, Atelier Rivoire',
  linkParameters: null,
  blanks: [
    {
      id: 'first_name',
      kind: 'first_name',
      label: 'prénom de la personne',
      value: 'Léa',
      required: false,
      choices: [],
    },
  ],
  tooLong: false,
  approval: {
    kind: 'recorded',
    person: 'Nadia Ferrand',
    on: '2026-03-01',
    until: '2027-02-28',
    means: 'meeting',
    self: false,
    example: true,
  },
};

const angry =
  'Ma bouilloire fuit depuis le premier jour, c’est honteux. Personne ne répond au téléphone, que faire ?';

/** An unhappy customer, one approved reply: the ordinary case. */
export const unhappy: Guidance = {
  key: 'c12',
  comment: {
    kind: 'comment',
    author: { name: 'Léa Rivoire', handle: 'lea.rivoire', verified: false },
    text: angry,
    timeText: 'il y a 2 h',
    permalink: 'https://www.facebook.com/atelier/posts/1?comment_id=12',
    counts: { reactions: 12, replies: 3, shares: 0, views: null },
    truncated: false,
  },
  lang: 'fr',
  sentiment: 'negative',
  verdict: {
    mark: 'clear',
    priority: 8,
    action: 'answer',
    advice: 'answer',
    department: 'Service client',
    decided: null,
  },
  follows: null,
  signals: [
    { id: 'negative', score: 0.93, evidence: [span(angry, 'c’est honteux')], corrected: false },
    { id: 'question', score: 0.88, evidence: [span(angry, 'que faire ?')], corrected: false },
  ],
  influence: { score: 1.2, influential: false, sample: 44 },
  answered: false,
  answeredBy: null,
  reopened: false,
  acting: { is: 'brand', who: 'Atelier Rivoire' },
  ownPage: true,
  topic: 'Pannes et échanges',
  rule: {
    id: 'unhappy-customer',
    name: 'Client mécontent',
    guidance:
      'Répondez en public dans l’heure, reconnaissez le désagrément et proposez une suite concrète en privé.',
    do: ['Remercier du signalement', 'Donner une étape et un délai'],
    doNot: ['Discuter le ressenti', 'Demander un numéro de commande en public'],
    consequence: 'Sans réponse, l’internaute ira commenter ailleurs.',
    article: {
      title: 'Article 4. Le client mécontent',
      text: 'Toute demande sur un cas personnel reçoit une réponse utile.',
      source: 'Charte de modération, édition de mars 2026',
      link: 'https://relais.example/charte#4',
    },
  },
  fired: [
    { id: 'unhappy-customer', name: 'Client mécontent', action: 'answer' },
    { id: 'criticism', name: 'Critique', action: 'answer_if_influencer' },
  ],
  replies: [approvedReply],
  starters: [],
  basis: { charter: 'Charte de l’Atelier Rivoire', revision: 3, engine: '1', corrections: 0 },
  decision: null,
  emergency: [],
};

export const longReply: Guidance = {
  ...unhappy,
  key: 'c13',
  replies: [
    {
      ...approvedReply,
      id: 'long',
      title: 'Fuite : explication complète et marche à suivre détaillée',
      text: `${approvedReply.text}\n\n${'Voici comment nous procédons pour chaque appareil, étape par étape, afin que vous sachiez toujours où en est votre demande. '.repeat(8)}`,
    },
    { ...approvedReply, id: 'short', title: 'Fuite : réponse brève' },
    {
      ...approvedReply,
      id: 'english',
      title: 'Leak: apology',
      lang: 'en',
      sameLanguage: false,
      tooLong: true,
      type: 'private',
      text: 'Hello, we are sorry about this leak. Please send us a private message with a photo of the label.',
      approval: {
        kind: 'signed',
        person: 'Nadia Ferrand',
        on: '2026-03-02',
        until: '2027-02-28',
        means: null,
        self: true,
        example: false,
      },
    },
  ],
};

export const withBlanks: Guidance = {
  ...unhappy,
  key: 'c14',
  replies: [
    {
      ...approvedReply,
      id: 'call-back',
      text: 'Bonjour {{first_name}}, nous vous rappelons le {{when}} au sujet de {{what}}. {{link}}',
      blanks: [
        ...approvedReply.blanks,
        { id: 'when', kind: 'date', label: 'jour du rappel', value: '', required: true, choices: [] },
        {
          id: 'what',
          kind: 'choice',
          label: 'objet',
          value: '',
          required: true,
          choices: ['l’échange', 'le remboursement'],
        },
        { id: 'link', kind: 'link', label: 'lien d’aide', value: '', required: false, choices: [] },
      ],
    },
  ],
};

const threat = 'Mon avocat vous écrit demain, vous allez payer. Dossier 4412 transmis au tribunal.';
export const legal: Guidance = {
  ...unhappy,
  key: 'c15',
  comment: { ...unhappy.comment, text: threat, author: { name: 'Marc D.', handle: null, verified: null } },
  verdict: {
    ...unhappy.verdict,
    priority: 4,
    action: 'escalate_legal',
    advice: 'escalate',
    department: 'Service juridique',
  },
  signals: [
    {
      id: 'legal_threat',
      score: 0.97,
      evidence: [span(threat, 'Mon avocat vous écrit demain')],
      corrected: false,
    },
  ],
  rule: {
    ...(unhappy.rule as NonNullable<Guidance['rule']>),
    guidance: 'Ne répondez pas sur le fond. Le service juridique reprend la conversation.',
  },
  replies: [],
  starters: [
    {
      ...approvedReply,
      id: 'legal-ack',
      title: 'Accusé de réception neutre',
      department: 'Service juridique',
      approval: null,
      text: 'Bonjour, nous avons bien lu votre message. Le service concerné revient vers vous.',
      blanks: [],
    },
  ],
};

const despair = 'Je n’en peux plus, je veux en finir. Vous ne saurez jamais ce que vous m’avez fait.';
export const care: Guidance = {
  ...unhappy,
  key: 'c16',
  comment: { ...unhappy.comment, text: despair },
  verdict: {
    ...unhappy.verdict,
    priority: 1,
    action: 'care',
    advice: 'escalate',
    department: 'Service client',
  },
  signals: [{ id: 'distress', score: 0.95, evidence: [span(despair, 'je veux en finir')], corrected: false }],
  rule: {
    ...(unhappy.rule as NonNullable<Guidance['rule']>),
    guidance:
      'Répondez avec douceur, donnez le numéro d’aide, prévenez la personne d’astreinte. Ne parlez pas de produit.',
  },
  replies: [
    {
      ...approvedReply,
      id: 'care',
      title: 'Vous n’êtes pas seul',
      text: 'Votre message nous touche et nous inquiète. Le 3114 répond gratuitement, jour et nuit. Si vous êtes en danger, appelez le 15 ou le 112.',
      blanks: [],
    },
  ],
  emergency: [
    { number: '3114', label: 'Prévention du suicide, jour et nuit' },
    { number: '15', label: 'SAMU' },
    { number: '112', label: 'Urgences en Europe' },
  ],
};

export const leave: Guidance = {
  ...unhappy,
  key: 'c17',
  verdict: {
    ...unhappy.verdict,
    mark: 'quiet',
    priority: 12,
    action: 'answer_if_influencer',
    advice: 'leave',
  },
  replies: [],
  influence: { score: 0, influential: false, sample: 8 },
};

export const watch: Guidance = {
  ...leave,
  key: 'c18',
  verdict: { ...leave.verdict, mark: 'clear', priority: 11, advice: 'watch' },
  influence: { score: 4.25, influential: true, sample: 44 },
};

const arabic = 'الخدمة سيئة جدا، support nul ! لماذا؟';
/** Right to left, with evidence inside, and a name that would turn the line around. */
export const rightToLeft: Guidance = {
  ...unhappy,
  key: 'c19',
  lang: 'ar',
  comment: {
    ...unhappy.comment,
    author: { name: '\u202eليلى', handle: null, verified: null },
    text: arabic,
    truncated: true,
  },
  follows: 'answer',
  signals: [
    {
      id: 'negative',
      score: 0.9,
      evidence: [span(arabic, 'سيئة جدا'), span(arabic, 'nul')],
      corrected: true,
    },
  ],
  answered: true,
  answeredBy: 'LM',
  ownPage: null,
  topic: null,
  influence: { score: null, influential: false, sample: null },
};

export const bare: Guidance = {
  ...unhappy,
  key: 'c20',
  lang: 'und',
  sentiment: 'neutral',
  comment: {
    ...unhappy.comment,
    author: { name: null, handle: null, verified: null },
    text: '',
    counts: { reactions: null, replies: null, shares: null, views: null },
  },
  verdict: { mark: null, priority: null, action: 'none', advice: null, department: null, decided: null },
  signals: [],
  rule: null,
  fired: [],
  replies: [],
  topic: null,
};

/** An insult: not to be answered, though the house has a line for it. */
export const silentReply: Guidance = {
  ...unhappy,
  key: 'c21',
  verdict: { ...unhappy.verdict, mark: 'quiet', priority: 12, action: 'do_not_feed', advice: 'leave' },
};

/** Unlawful content: nobody has an approved reply, and none is to be asked for. */
export const illegal: Guidance = {
  ...unhappy,
  key: 'c22',
  verdict: { ...unhappy.verdict, priority: 2, action: 'report_illegal', advice: 'remove_with_proof' },
  replies: [],
};

/** Nobody wrote a reply in the comment's language. */
export const abroad: Guidance = {
  ...unhappy,
  key: 'c23',
  lang: 'de',
  replies: [{ ...approvedReply, sameLanguage: false }],
};

export const cases = {
  unhappy,
  longReply,
  withBlanks,
  legal,
  care,
  leave,
  watch,
  rightToLeft,
  bare,
  silentReply,
  illegal,
  abroad,
} as const satisfies Record<string, Guidance>;

export const decision: DecisionView = {
  id: 'd1',
  act: 'escalate',
  at: '2026-03-02T09:30:00.000Z',
  action: 'escalate_legal',
  reply: null,
  department: 'Service juridique',
  excerpt: threat,
  network: 'facebook',
  permalink: 'https://www.facebook.com/atelier/posts/1?comment_id=15',
  reason: null,
  due: null,
  about: null,
  follow: 'open',
  priority: 4,
  lang: 'fr',
  topic: null,
  topicId: null,
  departmentEmail: 'juridique@atelier-rivoire.example',
  brand: 'Atelier Rivoire',
  ref: 'c'.repeat(32),
  thread: 'd'.repeat(32),
  author: 'e'.repeat(32),
  counts: { reactions: 3, replies: 1, shares: 0, views: null },
  held: null,
  undoneAt: null,
  clock: 'ok',
};

export const overview: Overview = {
  charter: {
    title: 'Charte de l’Atelier Rivoire',
    revision: 3,
    brands: ['Atelier Rivoire'],
    configured: true,
  },
  objective: {
    kind: 'reputation',
    statement: 'Que chaque client en panne sache quoi faire.',
    department: 'Communication',
  },
  crisis: false,
  today: { answered: 4, left: 7, watched: 1, escalated: 2 },
  budget: { answered: 3, perDay: 12, share: 0.3, often: false },
  care: { quiet: false, onCall: [], abuse: 0 },
  pausedUntil: null,
  warnings: [],
};

const item = (guidance: Guidance, answered: boolean | null = false) => ({
  key: guidance.key,
  author: guidance.comment.author.name,
  excerpt: guidance.comment.text.slice(0, 140),
  verdict: guidance.verdict,
  answered,
  answeredBy: guidance.answeredBy,
  reopened: guidance.reopened,
});

export const page: PageState = {
  awake: true,
  why: 'own_page',
  network: 'facebook',
  brand: 'main/atelier',
  page: 'facebook:atelier',
  own: true,
  acting: { is: 'brand', who: 'Atelier Rivoire' },
  health: { level: 'orange', loaded: 42, incomplete: 2, announced: 61 },
  judged: 42,
  queue: [
    item(care),
    item(legal),
    item(unhappy),
    { ...item(withBlanks), verdict: { ...withBlanks.verdict, decided: 'insert' } },
    item(rightToLeft),
    item(watch),
    item(leave),
  ],
};

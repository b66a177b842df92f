import type * as fr from '../fr/guidance';
import type { Words } from '../words';

const count = (n: number, one: string, many: string) => `${n} ${Math.abs(n) === 1 ? one : many}`;

export const guidance = {
  then: (action: string) => `Then: ${action.charAt(0).toLocaleLowerCase('en')}${action.slice(1)}`,
  someone: 'Unknown author',
  alreadyAnswered: 'Your brand has already answered',
  alreadyAnsweredBy: (initials: string) => `Your brand has already answered (${initials})`,
  reopened: 'The brand answered, and the author came back.',
  reopenedBy: (initials: string) => `The brand answered (${initials}), and the author came back.`,
  otherAccount: (who: string) => `You are writing as ${who}, which is not an account of the brand.`,
  unknownAccount: 'Unknown account: check under which name you are writing.',
  insertAnyway: 'Insert anyway',
  foreignPage: 'Somebody else’s page',
  cutShort: 'The comment is longer: unfold it on the page for complete advice.',
  emergency: 'Numbers to give',
  otherNumbers: 'Other numbers',

  reply: 'Approved reply',
  approvedBy: (person: string, department: string, on: string) =>
    `Approved by ${person}, ${department}, on ${on}.`,
  approvedByMeans: (person: string, department: string, on: string, means: string) =>
    `Approved ${means} by ${person}, ${department}, on ${on}.`,
  signedBy: (person: string, department: string, on: string) =>
    `Signed by ${person}, ${department}, on ${on}.`,
  validUntil: (until: string) => `Valid until ${until}.`,
  self: 'Approved by the person who wrote it',
  fictional: 'Fictional signatory of the practice page',
  otherLanguage: (reply: string, comment: string) =>
    `This reply is in ${reply}, the comment is in ${comment}.`,
  otherLanguagePlain: (reply: string) => `This reply is in ${reply}: check the language of the comment.`,
  tooLong: 'This reply is longer than this network allows.',
  privateReply: 'invites to continue in private',
  crisisReply: 'crisis reply',
  fill: (label: string, required: boolean) => (required ? label : `${label} (optional)`),
  choose: 'Choose…',
  missing: (labels: string) => `First fill in: ${labels}.`,
  edit: (label: string) => `Edit: ${label}`,
  insertLabel: (title: string) => `Insert the reply “${title}”`,
  copyLabel: (title: string) => `Copy the reply “${title}”`,

  doNotReply: 'Do not answer the author.',
  noReply: 'No approved reply for this case',
  askDepartment: (department: string) => `Ask for one: ${department}.`,
  askAnyone: 'Ask the person in charge of your charter who can approve one.',
  starterBelow: 'A model is ready to be approved.',
  noReplyNeeded: 'No reply is expected here. Not replying is a decision: it counts.',

  why: 'Why',
  saw: 'What Relais read',
  confidence: (percent: string) => `${percent} sure`,
  correctedByYou: 'corrected by you',
  nothingSeen: 'No signal in the text.',
  tone: (sentiment: string, language: string) => `The tone is ${sentiment}, in ${language}.`,
  toneOnly: (sentiment: string) => `The tone is ${sentiment}, the language is uncertain.`,
  influence: 'Reach',
  influential: (score: string) =>
    `Widely followed: many more reactions than the page’s other comments (${score} times the usual spread).`,
  influentialPlain: 'Widely followed, by its counters.',
  ordinary: 'Not followed more than usual.',
  unknownInfluence: 'Reach unknown: the page does not show enough counters.',
  sample: (n: number) => `Measured on ${count(n, 'comment', 'comments')}.`,
  smallSample: (n: number) => `Measured on ${count(n, 'comment', 'comments')} only: take it with care.`,
  reactions: (n: number) => count(n, 'reaction', 'reactions'),
  repliesCount: (n: number) => count(n, 'reply', 'replies'),
  shares: (n: number) => count(n, 'share', 'shares'),
  views: (n: number) => count(n, 'view', 'views'),
  place: 'Where',
  own: 'On a page of your brand.',
  foreign: 'On the page of another account.',
  topic: (name: string) => `Topic: ${name}.`,
  rules: 'Rules that fired',
  decides: 'decides',
  noRule: 'No rule of the charter fired.',
  basis: (charter: string, revision: number, engine: string) =>
    `From the charter “${charter}”, revision ${revision}, and version ${engine} of Relais’s reading.`,
  corrections: (n: number) =>
    n === 0 ? 'No correction of yours.' : `${count(n, 'correction', 'corrections')} of yours.`,
  sameInSameOut: 'The same data always gives the same advice.',

  charterSays: 'What the charter says',
  article: 'Article',
  source: (text: string) => `Source: ${text}`,
  readSource: 'Read the source',
  consequence: 'What happens otherwise',
  doAndNot: 'Do and do not',
  doThis: 'Do',
  doNotDo: 'Do not',
  repliesAnyway: 'Approved replies, if you answer all the same',
  otherReplies: 'Other approved replies',
  starters: 'To be approved',
  startersHint: 'These models cannot be inserted until a department has approved them.',
  approvalFrom: (department: string) => `Approval to ask for: ${department}.`,

  correct: 'Correct this reading',
  correctHint: 'Relais remembers it in this browser and reviews its advice. The text is sent nowhere.',
  alsoIs: 'A signal is missing',
  addSignal: 'Add',
  pickSignal: 'Choose a signal…',

  withdraw: 'Take off my decisions',
  stillInserted: 'The text stays in the field.',
  stillCopied: 'The text stays copied.',
  otherActs: 'Other acts',
  leave: 'Leave standing',
  watch: 'Watch',
  escalate: 'Escalate',
  escalateTo: (department: string) => `Escalate to: ${department}`,
  escalateToAnyone: 'Escalate to a department',
  escalateHow:
    'Relais notes the escalation and prepares a text: you then choose, away from the page, what leaves and by which way. Nothing leaves from here.',
  prepare: 'Prepare',
  underlined: 'Keys: the underlined letter. Escape closes.',
} satisfies Words<typeof fr.guidance>;

export const keys = { insert: 'I', copy: 'C', leave: 'L', watch: 'W', escalate: 'E' } satisfies Words<
  typeof fr.keys
>;

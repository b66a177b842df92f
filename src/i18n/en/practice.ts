import type { practice as fr } from '../fr/practice';
import type { Words } from '../words';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

export const practice = {
  title: 'Practice page',
  intro:
    'A fictional brand, one post, some forty comments. Nothing here leaves your browser, and nobody else sees it.',
  steps: [
    'The comments that matter carry a small marker. Press it: the advice opens.',
    'To insert a reply, first open “Reply” under the comment, as on a real network.',
    'Nothing is ever sent on your behalf.',
  ],
  signatories: 'The people who approved this page’s replies are fictional: they are marked “example”.',
  fictional: 'Fictional brand',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  yourReply: (name) => `Your reply to ${name}`,
  send: 'Send (only here)',
  menuOf: (name: string) => `Actions on ${name}’s comment`,
  menu: { hide: 'Hide', delete: 'Delete', block: 'Block', report: 'Report' },
  deleteQuestion: 'Delete this comment?',
  cancel: 'Cancel',
  you: 'you',
  thread: 'Comments',
  announced: (n) => count(n, 'comment', 'comments'),
  reactions: (n) => count(n, 'reaction', 'reactions'),
  replies: (n) => count(n, 'reply', 'replies'),
  shares: (n) => count(n, 'share', 'shares'),
  views: (n) => count(n, 'view', 'views'),
  verified: 'Verified account',
  options: 'Open the settings for your brand',
} satisfies Words<typeof fr>;

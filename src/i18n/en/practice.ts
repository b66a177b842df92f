import type { practice as fr } from '../fr/practice';
import type { Words } from '../words';

export const practice = {
  title: 'Practice page',
  intro:
    'A fictional brand, one post, some forty comments. Nothing here leaves your browser, and nobody else sees it.',
  steps: [
    'The comments that matter carry a small mark. Press it: the advice opens.',
    'To insert a reply, first open “Reply” under the comment, as on a real network.',
    'Nothing is ever sent on your behalf.',
  ],
  signatories: 'The people who approved this page’s replies are fictional: they are marked “example”.',
  fictional: 'Fictional brand',
  reply: 'Reply',
  replyTo: (name) => `Reply to ${name}`,
  yourReply: (name) => `Your reply to ${name}`,
  send: 'Send (only here)',
  cancel: 'Cancel',
  you: 'you',
  thread: 'Comments',
  announced: (count) => `${count} comments`,
  reactions: (n) => `${n} ${n === 1 ? 'reaction' : 'reactions'}`,
  replies: (n) => `${n} ${n === 1 ? 'reply' : 'replies'}`,
  shares: (n) => `${n} ${n === 1 ? 'share' : 'shares'}`,
  views: (n) => `${n} ${n === 1 ? 'view' : 'views'}`,
  verified: 'Verified account',
  options: 'Set up Relais for your brand',
} satisfies Words<typeof fr>;

import type { popup as fr } from '../fr/popup';
import type { Words } from '../words';

const count = (n: number, one: string, many: string) => `${n} ${Math.abs(n) === 1 ? one : many}`;

export const popup = {
  title: 'Relais',
  revision: (n: number) => `revision ${n}`,
  noObjective: 'No objective set',
  objective: (kind: string, department: string) => `Objective: ${kind}, set by ${department}`,
  crisis: 'Crisis mode is on: only crisis replies are offered.',
  health: { green: 'Fully read', orange: 'Partly read', red: 'Cannot be read' },
  read: (n: number) => count(n, 'comment read', 'comments read'),
  incomplete: (n: number) => `${n} incomplete`,
  announced: (n: number) => `The page announces ${n}.`,
  unreadable: 'The site may have changed. Your other pages are not affected.',
  queue: 'To handle',
  handled: 'Already handled',
  answeredOnPage: 'Already answered',
  answeredOnPageBy: (initials: string) => `Answered by ${initials}`,
  goTo: (author: string) => `See the advice for ${author}`,
  someone: 'Unknown author',
  noText: 'Comment without text',
  nothing: 'Nothing to handle',
  nothingRead: (n: number) =>
    n === 0 ? 'No comment on this page for the moment.' : `${count(n, 'comment read', 'comments read')}.`,
  allHandled: (n: number) => `${count(n, 'comment', 'comments')} already handled on this page.`,
  see: 'Show',
  seeOnPage: 'Show on the page',

  asleep: 'Relais is asleep on this page',
  watchHere: 'Watch this page',
  stopWatching: 'Stop watching this page',
  elsewhere: 'Relais cannot read this site yet',
  elsewhereText: (networks: string) =>
    `Today Relais reads ${networks}. The inboxes of tool suites will come later.`,
  withdrawn: 'Relais no longer has access to this site',
  withdrawnText:
    'Access was withdrawn in the browser. You can give it back, for this site only; then reload the page.',
  allow: 'Give access back to this site',
  reload: 'Reload the page',
  reloadText: 'Relais was installed or updated after this page was opened.',
  reloadNow: 'Reload the page',
  noAnswer: 'Relais did not answer',
  noAnswerText: 'Please try again in a moment.',
  setUp: 'Introduce your brand to Relais',
  setUpText: 'Relais needs the name of your brand and its pages to know where to watch.',
  practise: 'Practise',
  openOptions: 'Open the settings',
  paused: 'Paused until tomorrow',
  resume: 'Resume',
  pause: 'Pause until tomorrow',

  today: 'Today:',
  noDecision: 'no decision yet',
  answered: (n: number) => count(n, 'reply', 'replies'),
  left: (n: number) => `${n} left standing`,
  watched: (n: number) => `${n} watched`,
  escalated: (n: number) => `${n} escalated`,

  escalations: 'Prepared escalations',
  escalationTo: (department: string) => `To: ${department}`,
  noDepartment: 'Department to choose',
  mail: 'Write an e-mail',
  remove: 'Remove',
  mailSubject: (what: string) => `Relais: ${what}`,

  warnings: {
    charter_repaired: 'The charter was damaged: Relais restored it from its copy.',
    charter_lost: 'The charter can no longer be read. Import it again from the settings.',
    storage_full: 'The memory of Relais is full. Make room in the settings.',
    permission_withdrawn: 'Relais no longer has access to one of your networks.',
    model_refused: 'The reading model is damaged: Relais reads less finely. Install the extension again.',
  },
} satisfies Words<typeof fr>;

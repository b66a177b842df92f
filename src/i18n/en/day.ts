import type { day as fr } from '../fr/day';
import type { Words } from '../words';

const count = (n: number, one: string, many: string) => `${n} ${Math.abs(n) === 1 ? one : many}`;

export const day = {
  budget: (answered: number, of: number) =>
    `Criticism: ${answered === 0 ? 'no reply' : count(answered, 'reply', 'replies')} of ${of} planned today.`,
  budgetSpent:
    'The planned number of replies to criticism is reached: Relais now advises to watch. Questions are not part of it.',
  budgetSuspended: 'Crisis mode: replies to criticism are not limited.',
  often: (share: string) =>
    `You answered ${share} of today’s criticism. Answering all of it encourages people to complain in public.`,
  quiet: 'Quiet hours',
  quietText: 'Nothing is urgent, except a danger to a person.',
  onCall: (name: string, contact: string) => `On call: ${name}, ${contact}.`,
  nobodyOnCall: 'The charter names nobody on call at this hour.',
  pauseTitle: 'A break would be welcome',
  pauseText: (run: number) =>
    `You have just handled ${count(run, 'abusive message', 'abusive messages')} in a row. The queue can wait.`,
  blur: 'Blur abusive words',
  blurHelp:
    'On the pages that Relais reads, abusive or unlawful words are covered; a click on the blur shows them for that comment. Nothing is changed on the site.',
  woken: {
    answered_again: 'The conversation has started again',
    growing: 'Drawing more attention',
  },
  follow: 'To follow up',
  promises: 'Promises',
  promised: {
    late: (day: string) => `Promised for ${day}: late`,
    today: () => 'Promised for today',
    soon: (day: string) => `Promised for ${day}`,
    later: (day: string) => `Promised for ${day}`,
  },
  promise: 'Note a promise made to the author',
  promiseHint: 'Relais reminds you when the day comes. Nothing is sent to the author.',
  tomorrow: 'For tomorrow',
  inTwoDays: 'In two days',
  inAWeek: 'In a week',
  anotherDay: 'Another day',
  note: 'Note it',
  withReason: 'Leave standing, with a reason',
  because: {
    leave: 'Leave standing, with a reason:',
    watch: 'Watch, with a reason:',
  },
  kept: 'Promise kept',
  forgotten: (since: string) => `No answer since ${since}`,
  answeredBack: 'Answer received',
  open: 'Open the comment',
  waiting: (since: string) => `Escalated on ${since}`,
  closed: { promise: 'Promise closed.', escalate: 'Escalation closed.' },
  notClosed: 'Relais could not close this follow-up. Try again.',
  more: (n: number) => `And ${n} more, in the journal.`,
} satisfies Words<typeof fr>;

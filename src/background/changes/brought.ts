/** Records that come in one go. Nobody's agreement comes with them: it is given to a text, here, by a department. */
import type { Charter } from '../../core/charter/schema';
import type { Reply } from '../../core/charter/schema/reply';
import type { Apply } from './index';
import { recordPut } from './lists';

const unapproved = (reply: Reply): Reply => ({
  ...reply,
  status: 'draft',
  starter: true,
  approvals: [],
  proposed: null,
});

export const brought: Apply<'brought'> = (charter, { puts, replies, onCall }, tools) => {
  const known = new Set(charter.replies.map(({ id }) => id));
  const start: Charter = {
    ...charter,
    replies: [...charter.replies, ...replies.filter(({ id }) => !known.has(id)).map(unapproved)],
    care: { ...charter.care, onCall: onCall ?? charter.care.onCall },
  };
  // A record put never fails.
  return puts.reduce<Charter>(
    (made, put) => recordPut(made, { change: 'record', put }, tools) ?? made,
    start,
  );
};

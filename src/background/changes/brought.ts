/** Records that come in one go. Nobody's agreement comes with them: it is given to a text, here, by a department. */

import { same } from '../../core/charter/keyed';
import type { Charter } from '../../core/charter/schema';
import type { Reply } from '../../core/charter/schema/reply';
import { changeText, propose } from '../../core/replies/approve';
import { dayOfInstant } from '../../platform/clock';
import type { Apply } from './index';
import { recordPut } from './lists';

const unapproved = (reply: Reply): Reply => ({
  ...reply,
  status: 'draft',
  starter: true,
  approvals: [],
  proposed: null,
});

/** Who brought a text, where nobody said. */
const NOBODY = '—';

/** Where it is found changes at once; what an approval covers does not, where there is one. */
function renewed(one: Reply, next: Reply, by: string, on: string): Reply {
  const { title, topics, tags, situations, networks, variants, blanks } = next;
  const found = { ...one, title, topics, tags, ...(situations && { situations }), networks };
  if (one.status !== 'approved')
    return changeText({ ...found, department: next.department, type: next.type }, { variants, blanks });
  const before = { variants: one.variants, blanks: one.blanks };
  return same(before, { variants, blanks }) ? found : propose(found, { variants, blanks }, by, on);
}

export const brought: Apply<'brought'> = (charter, { puts, replies, changed = [], by, onCall }, tools) => {
  const known = new Set(charter.replies.map(({ id }) => id));
  const news = new Map(changed.map((one) => [one.id, one]));
  const start: Charter = {
    ...charter,
    replies: [
      ...charter.replies.map((one) => {
        const next = news.get(one.id);
        return next === undefined ? one : renewed(one, next, by ?? NOBODY, dayOfInstant(tools.instant));
      }),
      ...replies.filter(({ id }) => !known.has(id)).map(unapproved),
    ],
    care: { ...charter.care, onCall: onCall ?? charter.care.onCall },
  };
  // A record put never fails.
  return puts.reduce<Charter>(
    (made, put) => recordPut(made, { change: 'record', put }, tools) ?? made,
    start,
  );
};

import type { Charter } from '../../core/charter/schema';
import {
  approve,
  approveProposed,
  changeText,
  propose,
  refuse,
  submit,
  withdraw,
} from '../../core/replies/approve';
import { blanksOf } from '../../core/replies/corrected';
import { replyContent } from '../../core/replies/digest';
import { mayAct, type ReplyAct } from '../../core/replies/life';
import { dayOfInstant } from '../../platform/clock';
import type { Apply } from './index';
import { edit } from './records';

/** Every one of these replies is there, and is in a state that allows the act. */
function allows({ replies }: Pick<Charter, 'replies'>, ids: readonly string[], act: ReplyAct): boolean {
  const known = new Map(replies.map((reply) => [reply.id, reply]));
  return ids.every((id) => {
    const reply = known.get(id);
    return reply !== undefined && mayAct(reply, act);
  });
}

/**
 * A changed text loses its approval: the approvals stay as history, and their digest is of another text. Where it is
 * proposed, the one in force serves meanwhile; only what an approval does not cover changes at once.
 */
export const replyText: Apply<'reply_text'> = (
  charter,
  { id, title, department, variants, blanks, details, proposedBy },
  { instant },
) => {
  const text = { variants, blanks };
  const act = proposedBy === undefined ? 'edit' : 'propose';
  if (!allows(charter, [id], act)) return null;
  const replies = edit(charter.replies, id, (one) => {
    const found = { ...one, ...details, title, department };
    // What waited is what was begun from: a text that changes at once takes its place too.
    const same = replyContent({ ...one, ...text }) === replyContent(one);
    return proposedBy === undefined
      ? { ...changeText(found, text), proposed: same ? one.proposed : null }
      : propose(found, text, proposedBy, dayOfInstant(instant));
  });
  return replies && { ...charter, replies };
};

export const replyAdded: Apply<'reply_added'> = (charter, { id, title, department, lang, text }) => ({
  ...charter,
  // A known id is refused by the check of the whole: nothing is replaced by an addition.
  replies: [
    ...charter.replies,
    {
      id,
      title,
      department,
      type: 'public',
      topics: [],
      actions: [],
      tags: [],
      networks: [],
      status: 'draft',
      starter: false,
      variants: [{ lang, text, locked: [] }],
      blanks: blanksOf(text),
      tagLinks: false,
      approvals: [],
      proposed: null,
      note: '',
    },
  ],
});

export const replyApproved: Apply<'reply_approved'> = (
  charter,
  { change: _, id, proposed = false, ...agreement },
  { digest },
) => {
  // The text they agreed to is no longer proposed: nothing else is agreed to in its place.
  if (!allows(charter, [id], proposed ? 'agree_to_proposed' : 'agree')) return null;
  const agree = proposed ? approveProposed : approve;
  const replies = edit(charter.replies, id, (one) => agree(one, agreement, digest));
  return replies && { ...charter, replies };
};

/** All or none: a reply that is gone, or that is now another department's, was not what the department agreed to. */
export const repliesApproved: Apply<'replies_approved'> = (
  charter,
  { change: _, ids, ...agreement },
  { digest },
) => {
  const asked = new Set(ids);
  const found = charter.replies.filter(
    ({ id, department }) => asked.has(id) && department === agreement.department,
  );
  if (found.length < asked.size || !allows(charter, ids, 'agree')) return null;
  const replies = charter.replies.map((one) => (asked.has(one.id) ? approve(one, agreement, digest) : one));
  return { ...charter, replies };
};

export const repliesSubmitted: Apply<'replies_submitted'> = (charter, { ids }) => {
  if (!allows(charter, ids, 'submit')) return null;
  const asked = new Set(ids);
  return { ...charter, replies: charter.replies.map((one) => (asked.has(one.id) ? submit(one) : one)) };
};

export const replyTakenBack: Apply<'reply_taken_back'> = (charter, { id }) => {
  if (!allows(charter, [id], 'take_back')) return null;
  const replies = edit(charter.replies, id, (one) => ({ ...one, status: 'draft' as const }));
  return replies && { ...charter, replies };
};

export const replyRefused: Apply<'reply_refused'> = (charter, { id, note }) => {
  if (!allows(charter, [id], 'refuse')) return null;
  const replies = edit(charter.replies, id, (one) => ({ ...one, status: 'refused' as const, note }));
  return replies && { ...charter, replies };
};

export const replyWithdrawn: Apply<'reply_withdrawn'> = (charter, { id }) => {
  if (!allows(charter, [id], 'withdraw')) return null;
  const replies = edit(charter.replies, id, (one) => withdraw(one));
  return replies && { ...charter, replies };
};

export const replyTextRefused: Apply<'reply_text_refused'> = (charter, { id, note }) => {
  if (!allows(charter, [id], 'drop_proposed')) return null;
  const replies = edit(charter.replies, id, (one) => refuse(one, note));
  return replies && { ...charter, replies };
};

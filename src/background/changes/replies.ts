import { blankMarks } from '../../core/charter/blank-marks';
import type { Charter } from '../../core/charter/schema';
import type { Blank } from '../../core/charter/schema/reply';
import { approve, approveProposed, changeText, refuse, withdraw } from '../../core/replies/approve';
import type { Apply } from './index';
import { edit } from './records';

/** A changed text loses its approval: the approvals stay as history, and their digest is of another text. */
export const replyText: Apply<'reply_text'> = (charter, { id, title, department, variants, blanks }) => {
  const replies = edit(charter.replies, id, (one) => ({
    ...changeText(one, { variants, blanks }),
    title,
    department,
  }));
  return replies && { ...charter, replies };
};

/** Kinds told from the usual names of blanks; any other is a free text. */
const kinds: Readonly<Record<string, Blank['kind']>> = {
  first_name: 'first_name',
  prenom: 'first_name',
  initials: 'initials',
  initiales: 'initials',
  link: 'link',
  lien: 'link',
  date: 'date',
};

/** The blanks that a text asks for, of the kind that their names tell. */
export function blanksOf(text: string): Blank[] {
  const ids = [...new Set(blankMarks(text).map(({ id }) => id))];
  return ids.map((id) => ({
    id,
    kind: kinds[id] ?? 'text',
    label: id.replaceAll('_', ' '),
    fallback: null,
    choices: [],
  }));
}

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
  if (proposed && !isProposed(charter, id)) return null;
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
  if (found.length < asked.size) return null;
  const replies = charter.replies.map((one) => (asked.has(one.id) ? approve(one, agreement, digest) : one));
  return { ...charter, replies };
};

export const replyWithdrawn: Apply<'reply_withdrawn'> = (charter, { id }) => {
  const replies = edit(charter.replies, id, (one) => withdraw(one));
  return replies && { ...charter, replies };
};

const isProposed = ({ replies }: Pick<Charter, 'replies'>, id: string) =>
  replies.some((one) => one.id === id && one.proposed !== null);

export const replyTextRefused: Apply<'reply_text_refused'> = (charter, { id, note }) => {
  if (!isProposed(charter, id)) return null;
  const replies = edit(charter.replies, id, (one) => refuse(one, note));
  return replies && { ...charter, replies };
};

/** What happens to a reply between its draft and its end. Each function gives a new reply; none keeps the old text alive. */
import type { Approval, ApprovalMeans, Reply } from '../charter/schema/reply';
import { fold } from '../text/fold';
import { type Digest, replyDigest } from './digest';

/** Most approvals kept with a reply; the oldest go first. */
const KEPT = 100;

export type ReplyText = Pick<Reply, 'variants' | 'blanks'>;

export interface Agreement {
  readonly department: string;
  /** Who agreed, by name. */
  readonly person: string;
  /** Days, `2026-11-22`; `until` is the last on which it holds. */
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly means: ApprovalMeans;
  readonly recordedBy: string;
  readonly note: string;
  /** A fictional signatory, for the practice page. */
  readonly example?: boolean;
}

/**
 * Records that a department agreed to the reply as it stands. Whoever records their own agreement is marked so: only a
 * small house that says so may use it.
 * @param author who wrote the text, where it is known: their own agreement is marked too
 */
export function approve(reply: Reply, agreement: Agreement, digest: Digest, author = ''): Reply {
  return agreed(reply, {
    kind: 'recorded',
    means: agreement.means,
    recordedBy: agreement.recordedBy,
    department: agreement.department,
    person: agreement.person,
    on: agreement.on,
    from: agreement.from,
    until: agreement.until,
    digest: replyDigest(reply, digest),
    self: [agreement.recordedBy, author].some((name) => name !== '' && sameName(agreement.person, name)),
    example: agreement.example ?? false,
    note: agreement.note,
  });
}

/** The reply with one more approval, of its text as it stands. */
export function agreed(reply: Reply, approval: Approval): Reply {
  return { ...reply, status: 'approved', approvals: [...reply.approvals, approval].slice(-KEPT) };
}

/** Changes the text at once: its approvals stay as history and hold no longer (`changed`). */
export function changeText(reply: Reply, text: ReplyText): Reply {
  const status = reply.status === 'approved' ? 'approved' : 'draft';
  return { ...reply, variants: text.variants, blanks: text.blanks, status };
}

/** Puts a new text forward; the one in force serves until the department agrees to the new one. */
export function propose(reply: Reply, text: ReplyText, by: string, on: string): Reply {
  return { ...reply, proposed: { variants: text.variants, blanks: text.blanks, by, on } };
}

/** The department agrees to the proposed text, which takes the place of the old one. Unchanged where none is proposed. */
export function approveProposed(reply: Reply, agreement: Agreement, digest: Digest): Reply {
  if (reply.proposed === null) return reply;
  const { variants, blanks, by } = reply.proposed;
  return approve({ ...reply, variants, blanks, proposed: null }, agreement, digest, by);
}

/** The department refuses the proposed text: the old one goes on. Without a proposal, it refuses the reply itself. */
export function refuse(reply: Reply, note: string): Reply {
  return reply.proposed === null ? { ...reply, status: 'refused', note } : { ...reply, proposed: null, note };
}

export function submit(reply: Reply): Reply {
  return reply.status === 'draft' || reply.status === 'refused' ? { ...reply, status: 'submitted' } : reply;
}

export function withdraw(reply: Reply, note = reply.note): Reply {
  return { ...reply, status: 'withdrawn', note };
}

/** The same person under two spellings: case, accents and spaces do not count. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => fold(name).text.replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(one) === plain(other);
}

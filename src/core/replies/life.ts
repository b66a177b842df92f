/**
 * The life of a reply: which act leads from which state to which. Total: an act that a state does not allow is `null`,
 * and nothing happens by it. Dates are not states: whether an approved reply is in force today is `standing.ts`'s.
 */
import type { Reply, ReplyStatus } from '../charter/schema/reply';

export const replyActs = [
  /** Its text is changed at once. */
  'edit',
  /** It is put before its department. */
  'submit',
  /** It is a draft again: taken back before an answer, or taken up after a refusal or a withdrawal. */
  'take_back',
  /** The department agrees, also to its own correction, or once more before the end. */
  'agree',
  'refuse',
  'withdraw',
  /** A new text waits beside the one in force. */
  'propose',
  'agree_to_proposed',
  'drop_proposed',
] as const;
export type ReplyAct = (typeof replyActs)[number];

type Row = Readonly<Record<ReplyStatus, ReplyStatus | null>>;

const stays: Row = {
  draft: 'draft',
  submitted: 'submitted',
  approved: 'approved',
  refused: 'refused',
  withdrawn: null,
};

const table: Readonly<Record<ReplyAct, Row>> = {
  // An approved text that is changed is approved no longer, but its approvals stay: with the old text they hold again.
  edit: { draft: 'draft', submitted: 'draft', approved: 'approved', refused: 'draft', withdrawn: null },
  submit: { draft: 'submitted', submitted: null, approved: null, refused: 'submitted', withdrawn: null },
  take_back: { draft: null, submitted: 'draft', approved: null, refused: 'draft', withdrawn: 'draft' },
  agree: {
    draft: 'approved',
    submitted: 'approved',
    approved: 'approved',
    refused: 'approved',
    withdrawn: null,
  },
  refuse: { draft: null, submitted: 'refused', approved: 'refused', refused: null, withdrawn: null },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    approved: 'withdrawn',
    refused: 'withdrawn',
    withdrawn: null,
  },
  propose: stays,
  agree_to_proposed: {
    draft: 'approved',
    submitted: 'approved',
    approved: 'approved',
    refused: 'approved',
    withdrawn: null,
  },
  drop_proposed: { ...stays, withdrawn: 'withdrawn' },
};

/** Acts that need a proposed text to be about. */
const aboutProposed: ReadonlySet<ReplyAct> = new Set(['agree_to_proposed', 'drop_proposed']);

/** The state after an act, or null where the reply does not allow it. */
export function afterAct(reply: Pick<Reply, 'status' | 'proposed'>, act: ReplyAct): ReplyStatus | null {
  if (aboutProposed.has(act) && reply.proposed === null) return null;
  return table[act][reply.status];
}

export function mayAct(reply: Pick<Reply, 'status' | 'proposed'>, act: ReplyAct): boolean {
  return afterAct(reply, act) !== null;
}

/** What a reply allows, in the order of `replyActs`. */
export function actsOn(reply: Pick<Reply, 'status' | 'proposed'>): ReplyAct[] {
  return replyActs.filter((act) => mayAct(reply, act));
}

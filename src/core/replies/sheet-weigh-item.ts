/** One decision of an answer held against its reply. */
import { replyProblems } from '../charter/reply-problems';
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';
import type { SheetRecord } from '../charter/schema/sheet';
import { sameName } from './approve';
import { replyDigest } from './digest';
import { shownContent } from './sheet';
import type { AgreedItem, AnswerItem, SheetAnswer } from './sheet-answer';
import { signatureTrouble } from './sheet-signed';
import type { Weighed, WeighFacts } from './sheet-weigh';
import { needsSignature } from './standing';

export const asideReasons = [
  'not_on_sheet',
  /** Decided by an answer that was taken in already. */
  'answered',
  'gone',
  'withdrawn',
  /** Another department's by now. */
  'foreign_reply',
  /** The text is not the one that the sheet showed. */
  'changed_since',
  /** The text in the file is not the one whose digest it carries. */
  'mismatch',
  /** The agreement ends before today. */
  'ended',
  'self_not_allowed',
  /** The topic asks for a signature, and there is none. */
  'unsigned',
  /** A corrected text with a blank or a passage that does not hold together. */
  'bad_text',
  /** The key is not the one of the department, or the signature does not hold. */
  'bad_signature',
  /** A signature no newer than one that is known. */
  'older_signature',
  /** Signed on a day that is not between the sheet and today. */
  'signed_out_of_time',
] as const;
export type AsideReason = (typeof asideReasons)[number];

export interface ItemFacts extends WeighFacts {
  readonly charter: Charter;
  readonly answer: SheetAnswer;
  readonly record: SheetRecord;
}

export function weighItem(item: AnswerItem, facts: ItemFacts): Weighed {
  const reply = facts.charter.replies.find(({ id }) => id === item.reply) ?? null;
  const proposed = reply !== null && reply.proposed !== null;
  return { item, reply, proposed, aside: asideOf(item, reply, facts) };
}

function asideOf(item: AnswerItem, reply: Reply | null, facts: ItemFacts): AsideReason | null {
  const { record, answer, digest } = facts;
  const asked = record.items.find((one) => one.reply === item.reply);
  if (asked === undefined) return 'not_on_sheet';
  if (record.done.includes(item.reply)) return 'answered';
  if (reply === null) return 'gone';
  if (reply.status === 'withdrawn') return 'withdrawn';
  if (reply.department !== answer.department) return 'foreign_reply';
  if (item.shown !== asked.digest) return 'mismatch';
  const now = replyDigest({ ...shownContent(reply), department: reply.department }, digest);
  if (now !== asked.digest) return 'changed_since';
  return item.decision === 'refuse' ? null : agreedAside(item, reply, facts);
}

function agreedAside(item: AgreedItem, reply: Reply, facts: ItemFacts): AsideReason | null {
  const { charter, answer, today, digest } = facts;
  const made = replyDigest({ ...item.content, department: reply.department }, digest);
  if (made !== item.digest) return 'mismatch';
  if (item.decision === 'agree' && item.digest !== item.shown) return 'mismatch';
  // A correction is of words: whether a reply is public, and whether its links are counted, is not the sheet's.
  if (item.content.type !== reply.type || item.content.tagLinks !== reply.tagLinks) return 'mismatch';
  const { variants, blanks } = item.content;
  const next = { ...reply, variants, blanks, proposed: null };
  if (replyProblems(next, []).length > 0) return 'bad_text';
  if (item.until < today) return 'ended';
  if (isOwn(reply, facts) && !charter.approvalPolicy.selfApproval) return 'self_not_allowed';
  if (answer.signed !== undefined) return signatureTrouble(item, reply, facts);
  return needsSignature(reply, charter.topics) ? 'unsigned' : null;
}

/** Whoever takes in their own agreement, or agrees to the text they proposed. */
export function isOwn(
  reply: Pick<Reply, 'proposed'>,
  { answer, recordedBy }: Pick<ItemFacts, 'answer' | 'recordedBy'>,
): boolean {
  return [recordedBy, reply.proposed?.by ?? ''].some((name) => name !== '' && sameName(name, answer.person));
}

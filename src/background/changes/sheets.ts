/** Sheets: what leaves for a department is remembered, and what comes back answered is applied at once. */
import { MOST_SHEETS } from '../../core/charter/schema/sheet';
import { submit } from '../../core/replies/approve';
import { replyDigest } from '../../core/replies/digest';
import { mayAct } from '../../core/replies/life';
import { shownContent } from '../../core/replies/sheet';
import { applyAnswer } from '../../core/replies/sheet-apply';
import { readAnswer } from '../../core/replies/sheet-read';
import { dayOfInstant } from '../../platform/clock';
import { isVerified } from '../signatures';
import type { Apply } from './index';

/** Null where a reply is no longer the text that the sheet shows. */
export const sheetIssued: Apply<'sheet_issued'> = (charter, { record }, { digest }) => {
  const known = new Map(charter.replies.map((reply) => [reply.id, reply]));
  const same = record.items.every((item) => {
    const reply = known.get(item.reply);
    if (reply === undefined || reply.department !== record.department) return false;
    const { department } = record;
    return replyDigest({ ...shownContent(reply), department }, digest) === item.digest;
  });
  if (!same || (charter.sheets ?? []).some(({ id }) => id === record.id)) return null;
  const sent = new Set(record.items.map(({ reply }) => reply));
  const replies = charter.replies.map((one) =>
    sent.has(one.id) && mayAct(one, 'submit') ? submit(one) : one,
  );
  return { ...charter, replies, sheets: [...(charter.sheets ?? []), record].slice(-MOST_SHEETS) };
};

export const sheetAnswered: Apply<'sheet_answered'> = (
  charter,
  { text, ids, recordedBy },
  { digest, instant },
) => {
  const read = readAnswer(text, digest);
  if (!read.ok) return null;
  const today = dayOfInstant(instant);
  return applyAnswer(charter, read.answer, ids, { today, recordedBy, digest, verified: isVerified });
};

import { approvedText } from './approved-text';
import type { Play } from './index';
import { record } from './record';

/** Gives an approved text to copy; the same checks as for an insertion. */
export const copy: Play<'copy'> = async (one, act) => {
  const approved = approvedText(one, act);
  if (!approved.ok) return { outcome: approved.outcome, text: null, decision: null };
  const details = { act: 'copy' as const, reply: act.reply, replyDigest: approved.digest };
  const recorded = await record(
    one,
    { ...details, ...(approved.reworded && { reworded: true as const }) },
    'done',
  );
  return { ...recorded, text: approved.text };
};

import { remember } from '../inserted';
import { approvedText } from './approved-text';
import type { Play } from './index';
import { insertionOf, put } from './put';
import { record } from './record';

/**
 * Puts an approved reply in the composer and reads it back; recorded once it is there. Under another account than the
 * brand's only where the CM said so.
 */
export const insert: Play<'insert'> = async (one, act) => {
  const approved = approvedText(one, act);
  if (!approved.ok) return { outcome: approved.outcome, text: null, decision: null };
  const { outcome, acting } = await put(one, approved.text, act.anyway === true);
  // Where it could not be inserted, the text is offered to copy.
  if (outcome !== 'inserted') return { outcome, text: approved.text, decision: null, acting };
  const details = {
    act: 'insert' as const,
    reply: act.reply,
    replyDigest: approved.digest,
    ...(approved.reworded && { reworded: true as const }),
  };
  const recorded = await record(one, details, 'inserted');
  if (recorded.outcome === 'inserted') await remember(one.desk, insertionOf(one, approved.text), 'recorded');
  return { ...recorded, acting };
};

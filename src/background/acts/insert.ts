import type { ReplyOf } from '../../messages/contract';
import type { ActReply } from '../../messages/parts';
import { log } from '../../platform/log';
import { isInserted, remember } from '../inserted';
import { approvedText } from './approved-text';
import type { Case } from './case';
import type { Play } from './index';
import { record } from './record';

type Put = ReplyOf<'content.insert'>;

/**
 * Puts an approved reply in the composer and reads it back; recorded once it is there. Never sends (P20). Under another
 * account than the brand's only where the CM said so.
 */
export const insert: Play<'insert'> = async (one, act) => {
  const approved = approvedText(one, act);
  if (!approved.ok) return { outcome: approved.outcome, text: null, decision: null };
  const { reply } = act;
  const insertion = { ref: one.ref, text: approved.text, token: one.token };
  const details = {
    act: 'insert' as const,
    reply,
    replyDigest: approved.digest,
    ...(approved.reworded && { reworded: true as const }),
  };
  // Pressed twice, or tried again after the journal could not be written: the text is there already.
  if (await isInserted(one.desk, insertion)) return noted(one, details, insertion);
  const { outcome, acting } = await put(one, approved.text, act.anyway === true);
  // Where it could not be inserted, the text is offered to copy.
  if (outcome !== 'inserted') return { outcome, text: approved.text, decision: null, acting };
  await remember(one.desk, insertion, false);
  return { ...(await noted(one, details, insertion)), acting };
};

async function noted(
  one: Case,
  details: Parameters<typeof record>[1],
  insertion: Parameters<typeof remember>[1],
): Promise<ActReply> {
  const recorded = await record(one, details, 'inserted');
  if (recorded.outcome === 'inserted') await remember(one.desk, insertion, true);
  return recorded;
}

/** Asks the page; where it does not answer, the comment counts as gone. */
export async function put({ desk, subject }: Case, text: string, anyway: boolean): Promise<Put> {
  const { tabId, key } = subject.place;
  try {
    return await desk.ask(tabId, 'content.insert', { key, text, anyway }, subject.place);
  } catch {
    log('message_failed');
    return { outcome: 'gone', acting: null };
  }
}

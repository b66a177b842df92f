import type { ReplyOf } from '../../messages/contract';
import { log } from '../../platform/log';
import { approvedText } from './approved-text';
import type { Play } from './index';
import { record } from './record';

/**
 * Puts an approved reply in the composer and reads it back; recorded once it is there. Never sends (P20). Under another
 * account than the brand's only where the CM said so.
 */
export const insert: Play<'insert'> = async (one, act) => {
  const approved = approvedText(one, act);
  if (!approved.ok) return { outcome: approved.outcome, text: null, decision: null };
  const { desk, subject } = one;
  const { tabId, key } = subject.place;
  const request = { key, text: approved.text, anyway: act.anyway === true };
  let put: ReplyOf<'content.insert'>;
  try {
    put = await desk.ask(tabId, 'content.insert', request, subject.place);
  } catch {
    log('message_failed');
    put = { outcome: 'gone', acting: null };
  }
  const { outcome, acting } = put;
  // Where it could not be inserted, the text is offered to copy.
  if (outcome !== 'inserted') return { outcome, text: approved.text, decision: null, acting };
  const { reply } = act;
  return {
    ...(await record(one, { act: 'insert', reply, replyDigest: approved.digest }, 'inserted')),
    acting,
  };
};

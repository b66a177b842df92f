import { log } from '../../platform/log';
import { approvedText } from './approved-text';
import type { Play } from './index';
import { record } from './record';

/** Puts an approved reply in the composer and reads it back; recorded once it is there. Never sends (P20). */
export const insert: Play<'insert'> = async (one, act) => {
  const approved = approvedText(one, act);
  if (!approved.ok) return { outcome: approved.outcome, text: null, decision: null };
  const { desk, subject } = one;
  const { tabId, key } = subject.place;
  let outcome: Awaited<ReturnType<typeof desk.ask<'content.insert'>>>['outcome'];
  try {
    ({ outcome } = await desk.ask(tabId, 'content.insert', { key, text: approved.text }, subject.place));
  } catch {
    log('message_failed');
    outcome = 'gone';
  }
  // Where it could not be inserted, the text is offered to copy.
  if (outcome !== 'inserted') return { outcome, text: approved.text, decision: null };
  return record(one, { act: 'insert', reply: act.reply, replyDigest: approved.digest }, 'inserted');
};

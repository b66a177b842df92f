/** Ends the follow-up of a promise or an escalation without its page: what is kept of the comment is taken over. */
import type { ReplyOf } from '../messages/contract';
import { instant } from '../platform/clock';
import type { Desk } from './desk';
import { noteFault, noteSaved } from './faults';
import { followByRef } from './follow';

/** @param decision id of what is closed; `unknown` where nothing waits there */
export async function closeFollowUp(desk: Desk, decision: string): Promise<ReplyOf<'journal.close'>> {
  const about = await desk.journal.get(decision);
  if (about === null) return { outcome: 'unknown' };
  try {
    const { seq, clock, undoneAt, follow, held, lane, ...kept } = about;
    const closed = await desk.alone(() =>
      desk.journal.record({
        ...kept,
        id: desk.random(),
        act: 'close',
        at: instant(desk.clock),
        about: about.id,
        reason: null,
        due: null,
        reply: null,
        replyDigest: null,
        correction: null,
        token: null,
      }),
    );
    await noteSaved(desk);
    if (closed === null) return { outcome: 'unknown' };
    await followByRef(desk, about.ref);
    return { outcome: 'done', decision: closed.id };
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  }
}

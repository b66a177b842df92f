/**
 * The text that a department approved for this very comment: put in the composer, or given to copy. The same care as for
 * a reply of the charter, and once only.
 */
import type { Answer } from '../../core/escalation/record';
import { instant, today } from '../../platform/clock';
import { readEscalation, writeEscalation } from '../../storage/escalations';
import { remember } from '../inserted';
import type { Case } from './case';
import type { Play } from './index';
import { insertionOf, put } from './put';
import { record } from './record';

/** Null where it may not be used (any more): another comment's, altered, past its day, or used. */
async function usable({ desk, ref, subject, ruling }: Case, id: string): Promise<Answer | null> {
  const kept = await readEscalation(desk.area, id);
  const answer = kept?.answer ?? null;
  if (kept === null || answer === null) return null;
  if (kept.ref !== ref || kept.practice !== subject.practice) return null;
  if (answer.used !== null || desk.digest(answer.text) !== answer.digest) return null;
  if (answer.self && !ruling.charter.approvalPolicy.selfApproval) return null;
  return today(desk.clock) > answer.until ? null : answer;
}

async function noteUsed({ desk }: Case, id: string): Promise<void> {
  await desk.alone(async () => {
    const kept = await readEscalation(desk.area, id);
    if (kept?.answer) {
      const used = instant(desk.clock);
      await writeEscalation(desk.area, { ...kept, answer: { ...kept.answer, used } });
    }
  });
}

export const answer: Play<'answer'> = async (one, act) => {
  const found = await usable(one, act.decision);
  if (found === null) return { outcome: 'not_approved', text: null, decision: null };
  const { text, digest } = found;
  const details = { replyDigest: digest, about: null } as const;
  if (act.by === 'copy') {
    const recorded = await record(one, { act: 'copy', ...details }, 'done');
    if (recorded.outcome === 'done') await noteUsed(one, act.decision);
    return { ...recorded, text };
  }
  const given = await put(one, text, act.anyway === true);
  if (given.outcome !== 'inserted') {
    return { outcome: given.outcome, text, decision: null, acting: given.acting };
  }
  const recorded = await record(one, { act: 'insert', ...details }, 'inserted');
  if (recorded.outcome === 'inserted') {
    await remember(one.desk, insertionOf(one, text), 'recorded');
    await noteUsed(one, act.decision);
  }
  return { ...recorded, acting: given.acting };
};

/** The approved answer that a comment's card may offer: whole, in its days, and not used yet. */
import type { Charter } from '../../core/charter/schema';
import type { Guidance } from '../../messages/views';
import { today } from '../../platform/clock';
import { readEscalations } from '../../storage/escalations';
import type { Desk } from '../desk';

/** @param ref keyed name of the comment */
export async function answerFor(
  desk: Desk,
  ref: string,
  practice: boolean,
  charter: Pick<Charter, 'approvalPolicy'>,
): Promise<NonNullable<Guidance['answer']> | null> {
  const day = today(desk.clock);
  const kept = (await readEscalations(desk.area, ref)).filter((one) => one.practice === practice);
  for (const { id, answer } of kept.reverse()) {
    if (answer === null || answer.used !== null || answer.until < day) continue;
    if (desk.digest(answer.text) !== answer.digest) continue;
    if (answer.self && !charter.approvalPolicy.selfApproval) continue;
    const { text, by, department, on, until, self } = answer;
    return { decision: id, text, by, department, on, until, self };
  }
  return null;
}

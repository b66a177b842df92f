/** The approved answer that a comment's card may offer: whole, in its days, and not used yet. */
import type { Charter } from '../../core/charter/schema';
import type { Answer } from '../../core/escalation/record';
import type { Guidance } from '../../messages/views';
import { today } from '../../platform/clock';
import { readEscalations } from '../../storage/escalations';
import type { Desk } from '../desk';

type House = Pick<Charter, 'approvalPolicy'>;

/** Whole, in its days, and approved by somebody who may. */
function stands(desk: Desk, answer: Answer, charter: House): boolean {
  if (answer.until < today(desk.clock) || desk.digest(answer.text) !== answer.digest) return false;
  return !answer.self || charter.approvalPolicy.selfApproval;
}

/** Newest first. @param ref keyed name of the comment */
async function answersOf(desk: Desk, ref: string, practice: boolean, charter: House) {
  const kept = (await readEscalations(desk.area, ref)).filter((one) => one.practice === practice);
  return kept
    .reverse()
    .flatMap(({ id, answer }) => (answer !== null && stands(desk, answer, charter) ? [{ id, answer }] : []));
}

/** The answer to offer: one that was not used yet. */
export async function answerFor(
  desk: Desk,
  ref: string,
  practice: boolean,
  charter: House,
): Promise<NonNullable<Guidance['answer']> | null> {
  const found = (await answersOf(desk, ref, practice, charter)).find(({ answer }) => answer.used === null);
  if (found === undefined) return null;
  const { text, by, department, on, until, self } = found.answer;
  return { decision: found.id, text, by, department, on, until, self };
}

/** The words a department answers for in this comment's reply, also once they are in the composer. */
export async function agreedAnswer(
  desk: Desk,
  ref: string,
  practice: boolean,
  charter: House,
): Promise<string | null> {
  const [newest] = await answersOf(desk, ref, practice, charter);
  return newest?.answer.text ?? null;
}

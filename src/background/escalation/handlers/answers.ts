/** What came back: noted by hand, or read from a department's file. */
import { type AnswerFile, readAnswerFile } from '../../../core/escalation/answer-file';
import { ANSWER_DAYS } from '../../../core/escalation/limits';
import type { StatusChange } from '../../../messages/escalation';
import type { Handlers } from '../../../messages/serve';
import { dayOfInstant, today } from '../../../platform/clock';
import type { Desk } from '../../desk';
import { noteStatus } from '../status';
import { subjectOfEscalation } from '../subject';
import { freshView } from '../view';

export const escalationStatus =
  (desk: Desk): Handlers['escalation.status'] =>
  async ({ decision, change }) => {
    const subject = await subjectOfEscalation(desk, decision);
    if (subject === null) return { outcome: 'gone', view: null };
    const outcome = await noteStatus(desk, subject, change);
    return { outcome, view: await freshView(desk, await subjectOfEscalation(desk, decision)) };
  };

function saysOf({ taken, decided, answer }: AnswerFile) {
  return { taken: taken?.by ?? null, decided: decided?.by ?? null, answer: answer?.text ?? null };
}

function changeOf(desk: Desk, { taken, decided, answer, at }: AnswerFile): StatusChange | null {
  if (!decided) return taken ? { set: 'taken', by: taken.by } : null;
  const last = today(() => desk.clock() + ANSWER_DAYS * 24 * 3_600_000);
  return {
    set: 'decided',
    by: decided.by,
    answer: answer
      ? { text: answer.text, on: dayOfInstant(at), until: answer.until ?? last, recordedBy: '' }
      : null,
  };
}

export const escalationAnswerFile =
  (desk: Desk): Handlers['escalation.answer_file'] =>
  async ({ decision, text, apply }) => {
    const subject = await subjectOfEscalation(desk, decision);
    if (subject === null) return { outcome: 'gone', says: null, view: null };
    const { applied, newest } = subject.record;
    const read = readAnswerFile(text, { escalation: decision, applied, newest, now: desk.clock() });
    const view = await freshView(desk, subject);
    if (!read.ok) return { outcome: read.reason, says: null, view };
    const { file } = read;
    const says = saysOf(file);
    const change = changeOf(desk, file);
    if (change === null) return { outcome: 'bad_field', says, view };
    if (!apply) return { outcome: 'would_change', says, view };
    const outcome = await noteStatus(desk, subject, change, { id: file.id, at: file.at });
    return { outcome, says, view: await freshView(desk, await subjectOfEscalation(desk, decision)) };
  };

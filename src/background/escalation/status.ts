/** What a department answered, noted by hand or taken from its file. */
import { hasBlank } from '../../core/escalation/answer-file';
import { type CaseEvent, caseAfter } from '../../core/escalation/case';
import { plainLines } from '../../core/escalation/clean';
import { type Answer, answerSchema, type Escalation } from '../../core/escalation/record';
import { told } from '../../core/escalation/sending';
import { sameName } from '../../core/replies/approve';
import type { NotedOutcome, StatusChange } from '../../messages/escalation';
import { instant } from '../../platform/clock';
import { readEscalation, writeEscalation } from '../../storage/escalations';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { closeFollowUp } from '../follow-close';
import { departmentName } from '../names';
import { setAlarm } from './deliver';
import type { EscalationSubject } from './subject';

type Decided = Extract<StatusChange, { set: 'decided' }>;

/** Kept beside the change where it came from a file. */
export interface FromFile {
  readonly id: string;
  readonly at: string;
}

const events: Readonly<Record<StatusChange['set'], CaseEvent>> = {
  taken: 'taken',
  decided: 'decided',
  reopened: 'reopened',
};

function answerOf(
  desk: Desk,
  { decision, ruling }: EscalationSubject,
  { by, answer }: Decided,
  file: FromFile | null,
): Answer | null | NotedOutcome {
  if (answer === null) return null;
  const text = plainLines(answer.text);
  if (hasBlank(text)) return 'has_blank';
  const self = sameName(by, answer.recordedBy);
  if (self && !ruling.charter.approvalPolicy.selfApproval) return 'self';
  const { on, until } = answer;
  const made = answerSchema.safeParse({
    text,
    department: departmentName(ruling.charter, decision.department)?.slice(0, 300) ?? null,
    by,
    on,
    until,
    source: file === null ? 'hand' : 'file',
    self,
    digest: desk.digest(text),
    used: null,
  });
  return made.success && on <= until ? made.data : 'bad_field';
}

function changed(record: Escalation, change: StatusChange, answer: Answer | null, at: string): Escalation {
  if (change.set === 'taken') return { ...record, taken: { by: change.by, at } };
  if (change.set === 'reopened') return { ...record, decided: null, answer: null };
  // Decided, it need not be asked any more.
  const deliveries = record.deliveries.map((one) =>
    one.status === 'waiting' ? (told(one, 'cancel') ?? one) : one,
  );
  return { ...record, deliveries, decided: { by: change.by, at, closing: null }, answer };
}

/** A decision of the department closes the follow-up in the journal; taking it back opens it again. */
async function followUp(desk: Desk, before: Escalation, change: StatusChange): Promise<string | null> {
  if (change.set === 'decided') return (await closeFollowUp(desk, before.id)).decision ?? null;
  if (change.set === 'reopened' && before.decided?.closing) {
    await desk.alone(() => desk.journal.undo(before.decided?.closing ?? '', instant(desk.clock)));
  }
  return null;
}

export async function noteStatus(
  desk: Desk,
  subject: EscalationSubject,
  change: StatusChange,
  file: FromFile | null = null,
): Promise<NotedOutcome> {
  const answer = change.set === 'decided' ? answerOf(desk, subject, change, file) : null;
  if (typeof answer === 'string') return answer;
  try {
    const kept = await desk.alone(async () => {
      const record = (await readEscalation(desk.area, subject.decision.id)) ?? subject.record;
      const state = caseAfter(record.state, events[change.set]);
      if (state === null) return 'not_now' as const;
      const next = { ...changed(record, change, answer, instant(desk.clock)), state };
      const filed = file ? { applied: [...next.applied, file.id].slice(-50), newest: file.at } : {};
      return (await writeEscalation(desk.area, { ...next, ...filed })) ? record : ('full' as const);
    });
    if (typeof kept === 'string') return kept;
    await noteSaved(desk);
    await setAlarm(desk);
    const closing = await followUp(desk, kept, change);
    if (closing !== null) await keepClosing(desk, subject.decision.id, closing);
    return 'done';
  } catch (error) {
    return noteFault(desk, error);
  }
}

async function keepClosing(desk: Desk, id: string, closing: string): Promise<void> {
  await desk.alone(async () => {
    const record = await readEscalation(desk.area, id);
    if (record?.decided) {
      await writeEscalation(desk.area, { ...record, decided: { ...record.decided, closing } });
    }
  });
}

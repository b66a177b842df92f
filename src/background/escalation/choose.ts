/** What the user chose, held against what there is now. */

import type { EscalationMessage } from '../../core/escalation/message';
import { recipientsOf } from '../../core/escalation/recipients';
import type { Choices } from '../../messages/escalation';
import { wallTime } from '../../platform/clock';
import type { Desk } from '../desk';
import { departmentName } from '../names';
import { compose, tellableOf } from './compose';
import { previewOf, type Ready } from './preview';
import { type EscalationSubject, subjectOfEscalation } from './subject';
import { type UsableWebhook, webhookOf } from './webhook';

export interface Chosen {
  readonly subject: EscalationSubject;
  readonly message: EscalationMessage;
  readonly usable: UsableWebhook | null;
  readonly ready: Ready;
  /** Names, as the delivery keeps them. */
  readonly department: string | null;
  readonly person: string | null;
}

/** Null where the escalation is gone, or its department is none of the charter's. */
export async function choose(desk: Desk, id: string, choices: Choices): Promise<Chosen | null> {
  const subject = await subjectOfEscalation(desk, id);
  if (subject === null) return null;
  const { decision, ruling } = subject;
  const { charter, place } = ruling;
  const known = charter.departments.some((one) => one.id === choices.department);
  if (choices.department !== null && !known) return null;
  // Everybody of that department; the hour decides whom it suggests, not whom the user chose.
  const { all } = recipientsOf(charter, choices.department, wallTime(desk.clock), false);
  const recipient = all.find((one) => one.id === choices.recipient) ?? null;
  const possible = tellableOf(subject);
  const tell = choices.tell.filter((one) => possible.includes(one));
  const language = await desk.rulings.language();
  const message = compose(desk, subject, { choices: { ...choices, tell }, recipient }, language);
  const usable = decision.practice ? null : await webhookOf(desk, place, choices.department);
  return {
    subject,
    message,
    usable,
    ready: previewOf(desk, message, usable),
    department: departmentName(charter, choices.department)?.slice(0, 300) ?? null,
    person: recipient !== null && recipient.is !== 'department' ? recipient.name : null,
  };
}

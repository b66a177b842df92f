/** An escalation as screens show it. */
import { recipientsOf } from '../../core/escalation/recipients';
import type { Delivery } from '../../core/escalation/record';
import type { DeliveryView, EscalationView } from '../../messages/escalation';
import { wallTime } from '../../platform/clock';
import { decisionView } from '../decision-view';
import type { Desk } from '../desk';
import { tellableOf, toldAtFirstOf } from './compose';
import type { EscalationSubject } from './subject';
import { webhookOf } from './webhook';

/** Danger to life and distress: the first class of the queue. */
const DANGER = 1;

export function deliveryView(one: Delivery): DeliveryView {
  const { key, way, department, person, at, status, nextAt, webhook, attempts, said } = one;
  const last = attempts.at(-1);
  return {
    key,
    way,
    department,
    person,
    at,
    status,
    nextAt,
    host: webhook?.host ?? null,
    tries: attempts.length,
    outcome: last?.outcome ?? null,
    httpStatus: last?.status ?? null,
    said,
  };
}

/** @param department that the user looks at; by default the decision's own */
export async function escalationView(
  desk: Desk,
  subject: EscalationSubject,
  department: string | null = subject.decision.department,
): Promise<EscalationView> {
  const { decision, ruling, record, dossier } = subject;
  const { charter } = ruling;
  const danger = decision.priority === DANGER;
  const to = recipientsOf(charter, department, wallTime(desk.clock), danger);
  const webhook = decision.practice ? null : await webhookOf(desk, ruling.place, department);
  const { state, taken, decided, answer, deliveries } = record;
  return {
    decision: decisionView(charter, decision),
    practice: decision.practice,
    danger,
    quiet: to.quiet,
    quietUntil:
      to.quiet && to.quietFor !== null ? new Date(desk.clock() + to.quietFor * 60_000).toISOString() : null,
    departments: charter.departments.map(({ id, name }) => ({ id, name })),
    department,
    recipients: to.all.map((one) => ({ ...one })),
    suggested: to.suggested,
    tellable: tellableOf(subject),
    told: toldAtFirstOf(subject),
    webhook: webhook?.view ?? null,
    dossier: dossier?.id ?? null,
    state,
    taken,
    decided: decided && { by: decided.by, at: decided.at },
    answer,
    deliveries: deliveries.map(deliveryView).reverse(),
  };
}

export async function freshView(
  desk: Desk,
  subject: EscalationSubject | null,
): Promise<EscalationView | null> {
  return subject === null ? null : escalationView(desk, subject);
}

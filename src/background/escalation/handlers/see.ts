/** What the screens read: an escalation, what would leave of it, and how the ones that wait stand. */
import type { DeliveryStatus } from '../../../core/escalation/delivery';
import type { Escalation } from '../../../core/escalation/record';
import type { Handlers } from '../../../messages/serve';
import { MessageFailed } from '../../../messages/wire';
import { readEscalations } from '../../../storage/escalations';
import type { Desk } from '../../desk';
import { choose } from '../choose';
import { mendLost } from '../deliver';
import { subjectOfEscalation } from '../subject';
import { escalationView } from '../view';

/** The settings, at one escalation. */
export const escalationHash = (decision: string) => `escalation?case=${encodeURIComponent(decision)}`;

export const escalationOpen =
  (desk: Desk): Handlers['escalation.open'] =>
  async ({ nonce, decision }, caller) => {
    if ((await desk.cards.use(caller, nonce)) === null) throw new MessageFailed('refused');
    await desk.courier.openOptions(escalationHash(decision));
    return {};
  };

export const escalationLoad =
  (desk: Desk): Handlers['escalation.load'] =>
  async ({ decision, department }) => {
    await mendLost(desk);
    const subject = await subjectOfEscalation(desk, decision);
    return { view: subject && (await escalationView(desk, subject, department)) };
  };

export const escalationPreview =
  (desk: Desk): Handlers['escalation.preview'] =>
  async ({ decision, choices }) => {
    const chosen = await choose(desk, decision, choices);
    return { preview: chosen?.ready.preview ?? null };
  };

/** What is told beside an escalation that waits. */
const troubles: readonly DeliveryStatus[] = ['withdrawn', 'refused', 'failed', 'waiting'];

/** Of the last sending by webhook, and of any that may have arrived: the others are history. */
function troubleOf({ deliveries }: Escalation): DeliveryStatus | null {
  if (deliveries.some(({ status }) => status === 'uncertain')) return 'uncertain';
  const last = deliveries.findLast(({ way }) => way === 'webhook');
  return last && troubles.includes(last.status) ? last.status : null;
}

export const escalationStates =
  (desk: Desk): Handlers['escalation.states'] =>
  async () => {
    await mendLost(desk);
    const kept = (await readEscalations(desk.area)).filter(({ test }) => !test);
    return { states: kept.map((one) => ({ id: one.id, state: one.state, trouble: troubleOf(one) })) };
  };

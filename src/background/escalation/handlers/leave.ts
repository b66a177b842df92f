/** What leaves: by webhook, once it was seen and confirmed; or by the user's own hand. */
import { told } from '../../../core/escalation/sending';
import type { Handlers } from '../../../messages/serve';
import { readEscalation, writeEscalation } from '../../../storage/escalations';
import type { Desk } from '../../desk';
import { noteFault } from '../../faults';
import { choose } from '../choose';
import { deliver, setAlarm, withDelivery } from '../deliver';
import { added, newDelivery, outcomeFor, sendNew } from '../send';
import { subjectOfEscalation } from '../subject';
import { escalationView, freshView } from '../view';

export const escalationSend =
  (desk: Desk): Handlers['escalation.send'] =>
  async ({ decision, choices, sum, when }) => {
    const chosen = await choose(desk, decision, choices);
    if (chosen === null) return { outcome: 'gone', view: null };
    const { subject, usable, ready, message, department, person } = chosen;
    const view = await escalationView(desk, subject, choices.department);
    if (subject.decision.practice) return { outcome: 'practice', view };
    if (usable === null || ready.body === null) return { outcome: 'no_webhook', view };
    // The charter, the address or the dossier changed meanwhile: it is shown again first.
    if (ready.preview.sum !== sum) return { outcome: 'changed', view };
    const later = when === 'after_quiet' ? view.quietUntil : null;
    const facts = { key: message.key, way: 'webhook', department, person, body: ready.body } as const;
    const delivery = newDelivery(desk, { ...facts, nextAt: later }, usable);
    const outcome = await sendNew(desk, subject.record, delivery, later !== null);
    return { outcome, view: await freshView(desk, await subjectOfEscalation(desk, decision)) };
  };

export const escalationHanded =
  (desk: Desk): Handlers['escalation.handed'] =>
  async ({ decision, choices, way }) => {
    const chosen = await choose(desk, decision, choices);
    if (chosen === null) return { outcome: 'gone', view: null };
    const { subject, department, person, message } = chosen;
    // One line for each way: told twice by mail is told by mail.
    const key = desk.digest(`${way} ${message.key}`).slice(0, 32);
    const one = newDelivery(desk, { key, way, department, person, body: null, nextAt: null }, null);
    try {
      const kept = await desk.alone(async () => {
        const record = (await readEscalation(desk.area, decision)) ?? subject.record;
        const next = added(record, one);
        return next !== null && (await writeEscalation(desk.area, next));
      });
      const view = await freshView(desk, await subjectOfEscalation(desk, decision));
      return { outcome: kept ? 'done' : 'full', view };
    } catch (error) {
      return { outcome: await noteFault(desk, error), view: null };
    }
  };

export const escalationDelivery =
  (desk: Desk): Handlers['escalation.delivery'] =>
  async ({ decision, delivery: key, do: what }) => {
    const view = async () => freshView(desk, await subjectOfEscalation(desk, decision));
    try {
      if (what === 'resend') {
        const delivery = await deliver(desk, decision, key, 'resend');
        return { outcome: outcomeFor(delivery), view: await view() };
      }
      const next = await desk.alone(async () => {
        const record = await readEscalation(desk.area, decision);
        const one = record?.deliveries.find((each) => each.key === key);
        const after = one && told(one, what);
        if (record && after) await writeEscalation(desk.area, withDelivery(record, after));
        return after ?? null;
      });
      await setAlarm(desk);
      const outcome = next === null ? 'already' : what === 'cancel' ? 'gone' : 'delivered';
      return { outcome, view: await view() };
    } catch (error) {
      return { outcome: await noteFault(desk, error), view: await view() };
    }
  };

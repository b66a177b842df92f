/** Sends what was shown and confirmed. */
import { caseAfter } from '../../core/escalation/case';
import { MAX_DELIVERIES } from '../../core/escalation/limits';
import type { Delivery, Escalation } from '../../core/escalation/record';
import type { SendOutcome } from '../../messages/escalation';
import { instant } from '../../platform/clock';
import { readEscalation, writeEscalation } from '../../storage/escalations';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { deliver, setAlarm } from './deliver';
import type { UsableWebhook } from './webhook';

/** What a delivery came to, as the screen that asked is told. Total over the statuses. */
const told: Readonly<Record<Delivery['status'], SendOutcome>> = {
  handed: 'already',
  sending: 'already',
  waiting: 'later',
  delivered: 'delivered',
  refused: 'refused',
  failed: 'failed',
  uncertain: 'uncertain',
  withdrawn: 'withdrawn',
  cancelled: 'gone',
};

export function outcomeFor(delivery: Delivery | null): SendOutcome {
  if (delivery === null) return 'already';
  return delivery.status === 'waiting' && delivery.attempts.length > 0 ? 'again' : told[delivery.status];
}

/** A delivery that was never tried: it waits for its first attempt. */
export function newDelivery(
  desk: Desk,
  facts: Pick<Delivery, 'key' | 'way' | 'department' | 'person' | 'body' | 'nextAt'>,
  usable: UsableWebhook | null,
): Delivery {
  return {
    ...facts,
    at: instant(desk.clock),
    status: usable === null ? 'handed' : 'waiting',
    attempts: [],
    webhook: usable && {
      host: usable.view.host,
      kind: usable.webhook.kind,
      address: desk.digest(usable.webhook.address),
      department: usable.webhook.department,
    },
    said: null,
  };
}

/** The record with one delivery more. A handed one counts at once; the oldest that nothing waits for give way. */
export function added(record: Escalation, one: Delivery): Escalation | null {
  const waits = ({ status }: Delivery) =>
    status === 'waiting' || status === 'sending' || status === 'uncertain';
  let others = record.deliveries.filter(({ key }) => key !== one.key);
  if (others.length >= MAX_DELIVERIES) {
    const old = others.find((delivery) => !waits(delivery));
    if (old === undefined) return null;
    others = others.filter((delivery) => delivery !== old);
  }
  const state = one.status === 'handed' ? caseAfter(record.state, 'passed_on') : null;
  return { ...record, deliveries: [...others, one], ...(state && { state }) };
}

/** A message that stands so is not sent again from the form: what became of it is dealt with from its own line. */
const mayHaveLeft: ReadonlySet<Delivery['status']> = new Set(['sending', 'delivered', 'uncertain']);

/** Keeps it, then tries it, unless it waits for its hour. The same message that left already is not sent twice. */
export async function sendNew(
  desk: Desk,
  fresh: Escalation,
  one: Delivery,
  later: boolean,
): Promise<SendOutcome> {
  try {
    const kept = await desk.alone(async () => {
      const record = (await readEscalation(desk.area, fresh.id)) ?? fresh;
      const same = record.deliveries.find(({ key }) => key === one.key);
      if (same && mayHaveLeft.has(same.status)) return 'already';
      const next = added(record, { ...one, attempts: same?.attempts ?? [] });
      return next !== null && (await writeEscalation(desk.area, next)) ? 'kept' : 'full';
    });
    if (kept !== 'kept') return kept;
    await noteSaved(desk);
    if (later) {
      await setAlarm(desk);
      return 'later';
    }
    return outcomeFor(await deliver(desk, fresh.id, one.key, 'resend'));
  } catch (error) {
    return noteFault(desk, error);
  }
}

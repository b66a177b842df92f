/** Sends one delivery: written down before it starts, its end written down after; what a killed worker left is not guessed. */
import { caseAfter } from '../../core/escalation/case';
import type { Delivery, Escalation } from '../../core/escalation/record';
import { type Ending, ended, lost, started, told } from '../../core/escalation/sending';
import { instant } from '../../platform/clock';
import { log } from '../../platform/log';
import { readEscalation, readEscalations, writeEscalation } from '../../storage/escalations';
import type { Desk } from '../desk';
import { webhookOf } from './webhook';

export function withDelivery(record: Escalation, next: Delivery): Escalation {
  return { ...record, deliveries: record.deliveries.map((one) => (one.key === next.key ? next : one)) };
}

/** An escalation that was taken back, erased or purged goes nowhere any more. */
async function stands(desk: Desk, { test, id }: Escalation): Promise<boolean> {
  if (test) return true;
  const decision = await desk.journal.get(id);
  return decision !== null && decision.undoneAt === null;
}

interface Started {
  readonly record: Escalation;
  readonly delivery: Delivery;
}

const slot = (id: string, key: string) => `${id}/${key}`;

async function start(desk: Desk, id: string, key: string, event: 'due' | 'resend'): Promise<Started | null> {
  return desk.alone(async () => {
    const record = await readEscalation(desk.area, id);
    const one = record?.deliveries.find((delivery) => delivery.key === key);
    if (!record || !one || desk.courier.underWay.has(slot(id, key))) return null;
    if (!(await stands(desk, record))) {
      const gone = told(one, 'cancel');
      if (gone) await writeEscalation(desk.area, withDelivery(record, gone));
      return null;
    }
    const delivery = started(one, event, instant(desk.clock));
    if (delivery === null) return null;
    await writeEscalation(desk.area, withDelivery(record, delivery));
    desk.courier.underWay.add(slot(id, key));
    return { record, delivery };
  });
}

const never = (outcome: Ending['outcome']): Ending => ({
  outcome,
  status: null,
  retryAfter: null,
  said: null,
});

/** Where the address is no longer the one that was confirmed, or its permission is gone, nothing leaves. */
async function attempt(desk: Desk, { record, delivery }: Started): Promise<Ending & { repeats: boolean }> {
  const { webhook, body, key } = delivery;
  const usable = webhook && (await webhookOf(desk, record.place, webhook.department));
  const repeats = usable?.webhook.repeats ?? false;
  if (!usable || body === null || desk.digest(usable.webhook.address) !== webhook.address) {
    return { ...never('address_changed'), repeats };
  }
  if (!usable.view.permitted) return { ...never('no_permission'), repeats };
  return { ...(await desk.courier.post({ address: usable.webhook.address, body, key })), repeats };
}

async function finish(
  desk: Desk,
  id: string,
  key: string,
  ending: Ending & { repeats: boolean },
): Promise<void> {
  await desk.alone(async () => {
    const record = await readEscalation(desk.area, id);
    const one = record?.deliveries.find((delivery) => delivery.key === key);
    const next = one && ended(one, ending, ending.repeats, desk.clock());
    if (!record || !next) return;
    const state = next.status === 'delivered' ? caseAfter(record.state, 'passed_on') : null;
    await writeEscalation(desk.area, { ...withDelivery(record, next), ...(state && { state }) });
  });
}

/**
 * One attempt, from its note to its end. Null where it could not start: gone, settled, or on its way already.
 * Rejects where the first note could not be kept: then nothing left.
 */
export async function deliver(
  desk: Desk,
  id: string,
  key: string,
  event: 'due' | 'resend',
): Promise<Delivery | null> {
  const begun = await start(desk, id, key, event);
  if (begun === null) return null;
  try {
    await finish(desk, id, key, await attempt(desk, begun));
  } catch {
    // It left, and its end could not be kept: it is told as uncertain from now on.
    log('write_failed');
  } finally {
    desk.courier.underWay.delete(slot(id, key));
  }
  await mendLost(desk).catch(() => log('write_failed'));
  await setAlarm(desk);
  const record = await readEscalation(desk.area, id);
  return record?.deliveries.find((delivery) => delivery.key === key) ?? null;
}

/** What is « sending » and on nobody's way was lost with its worker. */
export async function mendLost(desk: Desk): Promise<void> {
  const isLost = ({ id, deliveries }: Escalation) =>
    deliveries.some(({ status, key }) => status === 'sending' && !desk.courier.underWay.has(slot(id, key)));
  if (!(await readEscalations(desk.area)).some(isLost)) return;
  await desk.alone(async () => {
    for (const record of (await readEscalations(desk.area)).filter(isLost)) {
      const deliveries = record.deliveries.map((one) =>
        desk.courier.underWay.has(slot(record.id, one.key)) ? one : (lost(one) ?? one),
      );
      await writeEscalation(desk.area, { ...record, deliveries });
    }
  });
}

/** The alarm of the next attempt, or none. */
export async function setAlarm(desk: Desk): Promise<void> {
  const times = (await readEscalations(desk.area))
    .flatMap(({ deliveries }) => deliveries)
    .flatMap(({ status, nextAt }) => (status === 'waiting' && nextAt !== null ? [Date.parse(nextAt)] : []));
  await desk.courier.wakeAt(times.length === 0 ? null : Math.min(...times)).catch(() => undefined);
}

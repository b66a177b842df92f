/** What one step does to a delivery. Pure: the old one in, the new one out, null where the step cannot happen. */
import { type DeliveryEvent, deliveryAfter, isSettled } from './delivery';
import { MAX_ATTEMPTS } from './limits';
import { delayAfter, type Outcome, resultOf } from './outcome';
import type { Delivery } from './record';

const SAID = 200;

/** An attempt is written down before it starts. */
export function started(one: Delivery, event: 'due' | 'resend', at: string): Delivery | null {
  const status = deliveryAfter(one.status, event);
  if (status === null) return null;
  const attempt = { at, ended: null, outcome: null, status: null };
  return { ...one, status, nextAt: null, attempts: [...one.attempts, attempt].slice(-MAX_ATTEMPTS) };
}

export interface Ending {
  readonly outcome: Outcome;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
  /** Seconds that the receiver asked for. */
  readonly retryAfter: number | null;
  readonly said: string | null;
}

/** @param now milliseconds since 1970 */
export function ended(one: Delivery, ending: Ending, repeats: boolean, now: number): Delivery | null {
  const { outcome, status, retryAfter } = ending;
  const result = resultOf(outcome, one.attempts.length, repeats);
  const next = deliveryAfter(one.status, result);
  const last = one.attempts.at(-1);
  if (next === null || last === undefined) return null;
  const at = new Date(now).toISOString();
  const wait = result === 'again' ? delayAfter(one.attempts.length, retryAfter) : null;
  return {
    ...one,
    status: next,
    attempts: [...one.attempts.slice(0, -1), { ...last, ended: at, outcome, status }],
    nextAt: wait === null ? null : new Date(now + wait).toISOString(),
    body: isSettled(next) ? null : one.body,
    said: ending.said === null ? null : [...ending.said].slice(0, SAID).join(''),
  };
}

/** The worker that had it under way is gone. */
export function lost(one: Delivery): Delivery | null {
  const status = deliveryAfter(one.status, 'lost');
  const last = one.attempts.at(-1);
  if (status === null || last === undefined) return null;
  return { ...one, status, attempts: [...one.attempts.slice(0, -1), { ...last, outcome: 'lost' }] };
}

/** What the user says of it without sending. */
export function told(
  one: Delivery,
  event: Extract<DeliveryEvent, 'told_arrived' | 'cancel'>,
): Delivery | null {
  const status = deliveryAfter(one.status, event);
  if (status === null) return null;
  return { ...one, status, nextAt: null, body: isSettled(status) ? null : one.body };
}

/** Whether its hour has come. */
export function isDue({ status, nextAt }: Pick<Delivery, 'status' | 'nextAt'>, now: number): boolean {
  return status === 'waiting' && nextAt !== null && Date.parse(nextAt) <= now;
}

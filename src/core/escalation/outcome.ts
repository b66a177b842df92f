/** What came of one attempt, and what follows from it. */
import type { Result } from './delivery';
import { MAX_TRIES } from './limits';

export const outcomes = [
  'accepted',
  'refused',
  'redirected',
  /** The address was taken away or changed since the user confirmed it. */
  'address_changed',
  /** Answered « not now »: 408, 425, 429, 5xx. */
  'busy',
  /** No answer in time, or a gateway that had none. */
  'timeout',
  /** The connection broke before an answer: it may have been taken. */
  'cut',
  /** The browser is offline: it never left. */
  'offline',
  'no_permission',
  /** The worker was killed before the answer. */
  'lost',
] as const;
export type Outcome = (typeof outcomes)[number];

/** `again`: it surely was not taken. `unknown`: it may have been. */
const meaning: Readonly<Record<Outcome, Exclude<Result, 'exhausted'>>> = {
  accepted: 'accepted',
  refused: 'refused',
  redirected: 'refused',
  address_changed: 'refused',
  busy: 'again',
  offline: 'again',
  timeout: 'unknown',
  cut: 'unknown',
  lost: 'unknown',
  no_permission: 'no_permission',
};

/** What an HTTP status says of the sending. Only 2xx is a delivery. */
export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (status >= 300 && status < 400) return 'redirected';
  // A gateway that gave up does not know what became of it behind.
  if (status === 504) return 'timeout';
  return status === 408 || status === 425 || status === 429 || status >= 500 ? 'busy' : 'refused';
}

/**
 * @param tries attempts made so far, this one included
 * @param repeats the receiver knows the idempotency key, so that the same message twice is one; a killed worker is
 * never repeated all the same
 */
export function resultOf(outcome: Outcome, tries: number, repeats: boolean): Result {
  const meant = meaning[outcome];
  const again = meant === 'again' || (meant === 'unknown' && repeats && outcome !== 'lost');
  if (!again) return meant;
  if (tries < MAX_TRIES) return 'again';
  return meant === 'unknown' ? 'unknown' : 'exhausted';
}

const MINUTE = 60_000;
/** After the first attempt, the second, and so on. */
const delays = [1, 5, 15, 60] as const;
/** Longest that a receiver may ask for. */
const LONGEST = 6 * 60 * MINUTE;

/**
 * Milliseconds until the next attempt.
 * @param tries attempts made so far, at least one
 * @param asked what the receiver asked for, in seconds; null where it said nothing
 */
export function delayAfter(tries: number, asked: number | null): number {
  const own = (delays[Math.min(Math.max(tries, 1), delays.length) - 1] ?? 60) * MINUTE;
  const wanted = asked === null || !(asked > 0) ? 0 : Math.min(asked * 1_000, LONGEST);
  return Math.max(own, wanted);
}

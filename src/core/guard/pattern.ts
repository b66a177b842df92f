/** Cases that are alike for the guard: a reason given for one serves the next for a while. */
import type { Action } from '../rules/action';
import { type SignalId, signalIds } from '../signals/signal';

/** For how long a reason is offered again, in milliseconds. */
export const REASON_MS = 10 * 60_000;

/** Action and signals, in one order whatever order they come in. */
export function patternOf(action: Action, signals: readonly SignalId[]): string {
  return [action, ...signalIds.filter((id) => signals.includes(id))].join('+');
}

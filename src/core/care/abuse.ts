/** P23: a run of abusive comments wears people out; after so many in a row a pause is advised, never imposed. */
import type { SignalId } from '../signals/signal';

/** A decision, as far as a run of abuse is concerned. */
export interface Handled {
  /** ISO instant. */
  readonly at: string;
  /** Signals that were on in the comment. */
  readonly signals: readonly SignalId[];
}

/** Longer than this between two decisions is a pause already taken. */
export const RESTED_MS = 30 * 60_000;

const abusive: readonly SignalId[] = ['insult', 'illegal'];

/**
 * How many of the last decisions, without a rest and without another kind of comment between them, were on abuse.
 * @param handled newest first
 * @param now milliseconds since 1970
 */
export function abuseRun(handled: readonly Handled[], now: number): number {
  let after = now;
  let run = 0;
  for (const { at, signals } of handled) {
    const then = Date.parse(at);
    // A clock that was set back makes a decision of the future: it neither breaks a run nor makes one long ago recent.
    if (!signals.some((id) => abusive.includes(id)) || after - then > RESTED_MS) break;
    after = Math.min(after, then);
    run += 1;
  }
  return run;
}

/** @param limit the charter's `pauseAfterAbuse`; 0 never advises */
export function pauseAdvised(handled: readonly Handled[], limit: number, now: number): boolean {
  return limit > 0 && abuseRun(handled, now) >= limit;
}

/** Where a case stands for the person who opens it: what leads the screen, and what steps back. */

import type { Waking } from '../core/followup/woken';
import type { Action } from '../core/rules/action';
import type { DecisionAct, DecisionView, Guidance } from '../messages/views';
import { type MainAct, mainAct } from './advised';

/** Nothing is left to do: the person decided, or the brand has answered. */
export type Settled = 'decided' | 'answered';

export interface Lead {
  readonly settled: Settled | null;
  /** The act that stands out; null: none does. */
  readonly main: MainAct | null;
  /** Approved replies are there on request only. */
  readonly repliesFolded: boolean;
}

/** Acts that close a case. After the others the reply still has to be read, sent or judged again. */
const closing: Readonly<Record<DecisionAct, boolean>> = {
  insert: false,
  copy: false,
  leave: true,
  watch: true,
  escalate: true,
  correct: false,
  promise: false,
  // Turned away from deleting: what to do instead is still to be done.
  avert: false,
  remove: true,
  close: true,
  cross: true,
  // The end of a delay: the comment itself may still wait for its answer.
  settle: false,
};

/** Acts whose author is not to be answered at all. */
const silent: ReadonlySet<Action> = new Set<Action>(['report_illegal', 'ignore_spam', 'do_not_feed']);

export function isSilent(action: Action): boolean {
  return silent.has(action);
}

/** Danger, unlawful content, safety: to leave or only to watch is no choice there. */
export function onlyEscalates(priority: number | null): boolean {
  return priority !== null && priority <= 3;
}

/** Why what was decided deserves another look; a decision newer than the guidance puts it to sleep again. */
export function wokenOf(
  { verdict, decision: known }: Guidance,
  decision: DecisionView | null,
): Waking | null {
  return decision?.id === known?.id ? (verdict.woken ?? null) : null;
}

/** @param decision the last one, which may be newer than the guidance */
export function leadOf(guidance: Guidance, decision: DecisionView | null): Lead {
  const { verdict, replies, answered } = guidance;
  const closed = decision !== null && closing[decision.act] && wokenOf(guidance, decision) === null;
  const settled = closed ? 'decided' : answered ? 'answered' : null;
  const main = pressing(mainAct(verdict, replies.length > 0), verdict.priority);
  const calm = main === 'leave' || main === 'watch';
  // A word of thanks is asked for where there is time: its reply stays in sight.
  const quiet = isSilent(verdict.action) || (calm && verdict.action !== 'thank');
  return {
    settled,
    main: settled === 'decided' || (settled === 'answered' && main === 'reply') ? null : main,
    repliesFolded: settled !== null || quiet,
  };
}

function pressing(main: MainAct, priority: number | null): MainAct {
  return onlyEscalates(priority) && main !== 'reply' ? 'escalate' : main;
}

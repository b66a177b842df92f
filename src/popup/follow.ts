/** What waits for its end, the most pressing first. */
import { type DueState, dueState } from '../core/followup/due';
import type { Expiring } from '../messages/journal';
import type { DecisionView } from '../messages/views';

export interface Follow {
  /** Replies whose agreement ends soon. */
  readonly expiring?: readonly Expiring[] | undefined;
  readonly promises: readonly DecisionView[];
  readonly escalations: readonly DecisionView[];
  /** Ids of escalations that wait for longer than the charter allows. */
  readonly forgotten: readonly string[];
}

/** A promise by its day; an escalation by whether it waits for too long. */
export type FollowState = DueState | 'forgotten' | 'waiting';

export interface Waiting {
  readonly decision: DecisionView;
  readonly state: FollowState;
}

/** In the order of the screen. */
const order: readonly FollowState[] = ['forgotten', 'late', 'today', 'soon', 'waiting', 'later'];

/** These open the list by themselves. */
const pressing: ReadonlySet<FollowState> = new Set(['forgotten', 'late', 'today']);

/** @param today the CM's own calendar day. Within a state: by day promised, or oldest first. */
export function waitingOf({ promises, escalations, forgotten }: Follow, today: string): Waiting[] {
  const late = new Set(forgotten);
  const all: Waiting[] = [
    ...escalations.map((decision) => ({
      decision,
      state: late.has(decision.id) ? ('forgotten' as const) : ('waiting' as const),
    })),
    ...promises.map((decision) => ({ decision, state: dueState(decision.due ?? today, today) })),
  ];
  const when = ({ decision }: Waiting) => decision.due ?? decision.at;
  return all.sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) || (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0),
  );
}

export function presses(waiting: readonly Waiting[]): boolean {
  return waiting.some(({ state }) => pressing.has(state));
}

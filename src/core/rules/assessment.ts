/** One comment held against one charter: what to do, why, and with which approved replies. */
import type { Reading, SignalId } from '../signals/signal';
import type { Action, Advice, Priority } from './action';

export interface Influence {
  /** Robust deviations above the page's median; null where no counter or no baseline is known. */
  readonly score: number | null;
  readonly influential: boolean;
}

export interface Assessment {
  readonly reading: Reading;
  readonly influence: Influence;
  readonly action: Action;
  readonly advice: Advice | null;
  /** The act that follows the first, where two follow each other. */
  readonly then: Action | null;
  /** Id of the deciding rule; null for `none`. */
  readonly rule: string | null;
  readonly priority: Priority | null;
  /** Id of the department that owns it; null where nobody but the CM is concerned. */
  readonly department: string | null;
  readonly topic: string | null;
  /** Every rule that fired, deciding one first. */
  readonly fired: readonly string[];
  /** Ids of the replies that may be offered, best first (approved and in force, P9). */
  readonly replies: readonly string[];
  /** Signals that a local correction changed; absent where there is none. */
  readonly corrected?: readonly SignalId[];
}

/** How loudly a comment is marked on the page. */
export type Mark = 'clear' | 'quiet' | null;

/** Classes 1 to 11 get a clear marker, 12 and the merely influential a quiet one, the rest none. */
export function markOf(assessment: Pick<Assessment, 'priority' | 'influence'>): Mark {
  const { priority, influence } = assessment;
  if (priority !== null && priority <= 11) return 'clear';
  if (priority === 12 || influence.influential) return 'quiet';
  return null;
}

/** How far corrections may move a signal. One mistake must not hide a danger, nor a crowd of them an explicit phrase. */
import type { SignalId } from '../signals/signal';

export interface Bounds {
  /** Most that corrections take from a logit. */
  readonly down: number;
  /** Most that they add. */
  readonly up: number;
  /** So many comments must have been said (not) to show the signal before anything is added (or taken). */
  readonly agreed: number;
  /** Most that the threshold moves for each comment corrected. */
  readonly step: number;
}

const usual: Bounds = { down: 3, up: 3, agreed: 1, step: 0.1 };
const severe: Bounds = { down: 0.8, up: 1.5, agreed: 3, step: 0.05 };

/** Overlooking one of these costs dearly. */
export const severeSignals: readonly SignalId[] = ['distress', 'illegal', 'legal_threat', 'safety'];

export function boundsOf(id: SignalId): Bounds {
  return severeSignals.includes(id) ? severe : usual;
}

/** Most that one hashed word can weigh, in logits before the comment's length is taken in. */
export const MOST_WEIGHT = 4;

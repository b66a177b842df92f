/** One comment as the page shows it now, and what is known of it. */
import type { SocialComment } from '../core/comment';
import type { Verdict } from '../messages/page-views';

export interface Entry {
  readonly element: Element;
  /** False once its element left the page. */
  live: boolean;
  /** Stable name of the comment, in messages too. */
  key: string;
  comment: SocialComment;
  /** What was read, as one string: two equal readings need no work. */
  reading: string;
  /** Written by the brand: never judged. Null where it cannot be told. */
  own: boolean | null;
  answered: boolean | null;
  answeredBy: string | null;
  /** The author wrote again after the brand's answer; null where that cannot be told. */
  reopened: boolean | null;
  verdict: Verdict | null;
  /** How often a decision on it was told: an answer that was asked for before is not the last word. */
  told: number;
}

/**
 * True where nothing is left to do: the brand answered, or the CM decided. A correction decides nothing; a reply no
 * longer does once its author came back, nor does any decision once the conversation woke up.
 */
export function isDone({ answered, reopened, verdict }: Entry): boolean {
  const decided = verdict?.decided ?? null;
  if (answered === true) return true;
  if (verdict?.woken !== undefined) return false;
  if (reopened === true && (decided === 'insert' || decided === 'copy' || decided === 'cross')) return false;
  // Turned away from deleting, the CM still has to answer, or to say that nothing is to be done.
  return decided !== null && decided !== 'correct' && decided !== 'avert';
}

export function isFlagged(entry: Entry): boolean {
  return entry.live && entry.own !== true && (entry.verdict?.mark ?? null) !== null;
}

/** Left to handle: flagged by a clear marker, and not done. */
export function isLeft(entry: Entry): boolean {
  return isFlagged(entry) && entry.verdict?.mark === 'clear' && !isDone(entry);
}

/** A comment that was decided upon and moves again: the decision stood on what it drew then. */
import type { Counts } from '../comment';
import type { DecisionAct } from '../decision';

export const wakings = ['answered_again', 'growing'] as const;
/** `answered_again`: new replies under what was answered or passed on. `growing`: what was left alone draws a crowd. */
export type Waking = (typeof wakings)[number];

/** Left alone, a comment has to draw this many times as much, and this much more, to be shown again. */
const TIMES = 2;
const MORE = 5;

/** Replies that the act itself adds; a promise is made in one. */
const own: Partial<Record<DecisionAct, number>> = { insert: 1, copy: 1, promise: 1 };
const talks: ReadonlySet<DecisionAct> = new Set(['insert', 'copy', 'escalate', 'promise']);
const waits: ReadonlySet<DecisionAct> = new Set(['leave', 'watch', 'avert']);

/** Counters that are unknown on either side say nothing. */
const grown = (then: number | null, now: number | null) => (then === null || now === null ? 0 : now - then);
const drawn = ({ reactions, replies, shares }: Counts) => (reactions ?? 0) + (replies ?? 0) + (shares ?? 0);

/**
 * Why a decided comment deserves another look; null where it does not.
 * @param then counters at the decision
 * @param now counters as read
 */
export function wakingOf(act: DecisionAct, then: Counts, now: Counts): Waking | null {
  if (talks.has(act)) return grown(then.replies, now.replies) > (own[act] ?? 0) ? 'answered_again' : null;
  if (!waits.has(act)) return null;
  const more =
    Math.max(0, grown(then.reactions, now.reactions)) +
    Math.max(0, grown(then.replies, now.replies)) +
    Math.max(0, grown(then.shares, now.shares));
  return more >= MORE && more >= drawn(then) * (TIMES - 1) ? 'growing' : null;
}

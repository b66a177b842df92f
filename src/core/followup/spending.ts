/**
 * P4 and P5: how many replies criticism has drawn today, by post and in all, and which share of it was answered.
 * Questions are never counted; a decision not to reply counts as much as a reply.
 */
import type { Charter } from '../charter/schema';
import type { DecisionAct } from '../decision';
import type { Action } from '../rules/action';

/** One decision, as far as the budget is concerned. */
export interface Spent {
  readonly act: DecisionAct;
  readonly action: Action;
  /** Names the comment: several acts on one comment are one reply. */
  readonly ref: string;
  /** Names the thread; null where it is not known. */
  readonly thread: string | null;
}

export interface Spending {
  /** Comments of criticism answered. */
  readonly answered: number;
  /** Comments of criticism decided upon, answered or not. */
  readonly decided: number;
  /** Answered of decided; null while too few were decided to say. */
  readonly rate: number | null;
  /** Replies by thread, for threads that have some. */
  readonly byThread: ReadonlyMap<string, number>;
}

/** Fewer decisions than these have no rate: one answered of one is not « every critic ». */
export const LEAST_DECIDED = 5;

const criticism: ReadonlySet<Action> = new Set(['answer_if_influencer', 'do_not_feed']);
const replies: ReadonlySet<DecisionAct> = new Set(['insert', 'copy', 'cross']);
const decisions: ReadonlySet<DecisionAct> = new Set([
  'insert',
  'copy',
  'cross',
  'leave',
  'watch',
  'escalate',
  'avert',
]);

/** @param today the day's decisions that stand, in any order */
export function spendingOf(today: readonly Spent[]): Spending {
  const decided = new Set<string>();
  const answered = new Map<string, string | null>();
  for (const { act, action, ref, thread } of today) {
    if (!criticism.has(action) || !decisions.has(act)) continue;
    decided.add(ref);
    if (replies.has(act)) answered.set(ref, thread);
  }
  const byThread = new Map<string, number>();
  for (const thread of answered.values()) {
    if (thread !== null) byThread.set(thread, (byThread.get(thread) ?? 0) + 1);
  }
  const rate = decided.size < LEAST_DECIDED ? null : answered.size / decided.size;
  return { answered: answered.size, decided: decided.size, rate, byThread };
}

/** True while a reply to criticism is left, on this post and today. Crisis mode suspends the budget. */
export function isLeft(
  { answered, byThread }: Pick<Spending, 'answered' | 'byThread'>,
  thread: string | null,
  { budget, crisisMode }: Pick<Charter, 'budget' | 'crisisMode'>,
): boolean {
  if (crisisMode.on) return true;
  if (answered >= budget.perDay) return false;
  return thread === null || (byThread.get(thread) ?? 0) < budget.perPost;
}

/** P5: « si vous répondez à tous les commentaires négatifs… » */
export function answersTooMuch({ rate }: Pick<Spending, 'rate'>, threshold: number): boolean {
  return rate !== null && rate > threshold;
}

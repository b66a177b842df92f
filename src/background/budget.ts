/** P4: criticism has a budget of replies, by post and by day; questions are never in it, and crisis mode suspends it. */
import type { Charter } from '../core/charter/schema';
import { isLeft, spendingOf } from '../core/followup/spending';
import { type Clock, startOfDay } from '../platform/clock';
import type { Decision } from '../storage/decision';
import type { DecisionStore } from '../storage/decisions';
import { placeIn } from '../storage/shelf';
import type { Desk } from './desk';
import { threadRefOf } from './reference';
import type { Ruling } from './rulings';

export interface Budget {
  /** A reply is left today, on a post that had none. */
  readonly left: boolean;
  /** Keyed names of the threads that had theirs, in order: the same budget has the same name. */
  readonly spentThreads: readonly string[];
}

/** More decisions than anybody makes in a day. */
export const MOST_IN_A_DAY = 2_000;
/** In place of a thread without any reply yet. */
const UNTOUCHED = '';

/**
 * Those of one charter: its brands' own, and where it is the chosen one those of pages that belong to no brand.
 * @param place where the charter is kept
 */
export function ofPlace(decisions: readonly Decision[], place: string, chosen: string): Decision[] {
  return decisions.filter(({ brand }) => (placeIn(brand) ?? chosen) === place);
}

/** What is left of today's replies to criticism. */
export async function budgetOf(
  decisions: DecisionStore,
  charter: Charter,
  at: { readonly place: string; readonly chosen: string; readonly practice: boolean },
  clock: Clock,
): Promise<Budget> {
  // Nobody is answered for real on the practice page.
  if (at.practice) return { left: true, spentThreads: [] };
  const replied = await decisions.list(['insert', 'copy'], false, MOST_IN_A_DAY, startOfDay(clock));
  const spending = spendingOf(ofPlace(replied, at.place, at.chosen));
  const alone = { ...spending, answered: 0 };
  const spent = [...spending.byThread.keys()].filter((thread) => !isLeft(alone, thread, charter));
  return { left: isLeft(spending, UNTOUCHED, charter), spentThreads: spent.sort() };
}

/**
 * Whether a reply to criticism is left today in this thread. Its name is only looked up where some thread had all its
 * replies: judging asks this for each comment.
 */
export async function isLeftIn(
  desk: Pick<Desk, 'pseudonym'>,
  { budget }: Pick<Ruling, 'budget'>,
  network: string | null,
  thread: string | null | undefined,
): Promise<boolean> {
  if (!budget.left || budget.spentThreads.length === 0) return budget.left;
  const ref = await threadRefOf(desk, { network, own: null, baseline: null }, thread);
  return ref === null || !budget.spentThreads.includes(ref);
}

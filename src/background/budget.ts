/** P4: criticism has a budget of replies for each day; questions are never in it, and crisis mode suspends it. */
import type { Charter } from '../core/charter/schema';
import { type Clock, startOfDay } from '../platform/clock';
import type { Decision } from '../storage/decision';
import type { DecisionStore } from '../storage/decisions';

/** Only criticism counts. */
const isCriticism = ({ action }: Decision) => action === 'answer_if_influencer' || action === 'do_not_feed';

/** True while replies to criticism are left today. */
export async function budgetLeft(
  decisions: DecisionStore,
  charter: Charter,
  practice: boolean,
  clock: Clock,
): Promise<boolean> {
  // Nobody is answered for real on the practice page.
  if (practice || charter.crisisMode.on) return true;
  const since = startOfDay(clock);
  // Twenty replies of other kinds for each to criticism: enough to count to a day's budget, and bounded.
  const replied = await decisions.list(['insert', 'copy'], false, charter.budget.perDay * 20 + 20);
  const spent = replied.filter((one) => one.at >= since && isCriticism(one)).length;
  return spent < charter.budget.perDay;
}

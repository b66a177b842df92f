/** The CM's day, for the popup: what criticism drew, whether the hour is quiet, whether a pause would do good. */
import { abuseRun, pauseAdvised } from '../core/care/abuse';
import { isQuiet, onCallAt } from '../core/care/hours';
import { decisionActs } from '../core/decision';
import { answersTooMuch, spendingOf } from '../core/followup/spending';
import type { Overview } from '../messages/views';
import { startOfDay, wallTime } from '../platform/clock';
import type { Decision } from '../storage/decision';
import type { Desk } from './desk';
import type { Ruling } from './rulings';

/** More decisions than anybody makes in a day. */
const MOST = 2_000;

/** The day's decisions that stand, newest first. */
export async function decidedToday(
  { decisions, clock }: Pick<Desk, 'decisions' | 'clock'>,
  practice: boolean,
) {
  const since = startOfDay(clock);
  const latest = await decisions.list(decisionActs, practice, MOST);
  return latest.filter(({ at }) => at >= since);
}

export function budgetView(today: readonly Decision[], { charter }: Ruling): Overview['budget'] {
  const { perDay, replyRateWarning } = charter.budget;
  const spending = spendingOf(today);
  const { answered, rate: share } = spending;
  return { answered, perDay, share, often: answersTooMuch(spending, replyRateWarning) };
}

export function careView(today: readonly Decision[], { charter }: Ruling, desk: Desk): Overview['care'] {
  const at = wallTime(desk.clock);
  const handled = today.filter(({ act }) => act !== 'close');
  const now = desk.clock();
  const abuse = pauseAdvised(handled, charter.care.pauseAfterAbuse, now) ? abuseRun(handled, now) : 0;
  return { quiet: isQuiet(charter.care, at), onCall: onCallAt(charter, at), abuse };
}

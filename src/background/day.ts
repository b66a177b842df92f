/** The CM's day, for the popup: what criticism drew, whether the hour is quiet, whether a pause would do good. */
import { abuseRun, pauseAdvised } from '../core/care/abuse';
import { isQuiet, onCallAt } from '../core/care/hours';
import { decisionActs } from '../core/decision';
import { answersTooMuch, spendingOf } from '../core/followup/spending';
import type { Overview } from '../messages/views';
import { startOfDay, wallTime } from '../platform/clock';
import type { Decision } from '../storage/decision';
import { MOST_IN_A_DAY, ofPlace } from './budget';
import type { Desk } from './desk';
import type { Ruling } from './rulings';

/** The day's decisions that stand, newest first. */
export function decidedToday(
  { decisions, clock }: Pick<Desk, 'decisions' | 'clock'>,
  practice: boolean,
): Promise<readonly Decision[]> {
  return decisions.list(decisionActs, practice, MOST_IN_A_DAY, startOfDay(clock));
}

/** @param chosen place of the chosen charter, to which pages of no brand belong */
export function budgetView(
  today: readonly Decision[],
  { charter, place, practice }: Ruling,
  chosen: string,
): Overview['budget'] {
  const { perDay, replyRateWarning } = charter.budget;
  const spending = spendingOf(practice ? today : ofPlace(today, place, chosen));
  const { answered, rate: share } = spending;
  return { answered, perDay, share, often: answersTooMuch(spending, replyRateWarning) };
}

export function careView(today: readonly Decision[], { charter }: Ruling, desk: Desk): Overview['care'] {
  const at = wallTime(desk.clock);
  const handled = today.filter(({ act }) => act !== 'close' && act !== 'settle');
  const now = desk.clock();
  const abuse = pauseAdvised(handled, charter.care.pauseAfterAbuse, now) ? abuseRun(handled, now) : 0;
  return { quiet: isQuiet(charter.care, at), onCall: onCallAt(charter, at), abuse };
}

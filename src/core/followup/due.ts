/** What was promised or passed on, and has had no end yet. */
import type { Charter } from '../charter/schema';

export const dueStates = ['late', 'today', 'soon', 'later'] as const;
/** Where a promise stands today. */
export type DueState = (typeof dueStates)[number];

/** A promise this close is shown. */
export const SOON_DAYS = 2;
const DAY_MS = 24 * 3_600_000;

/**
 * @param due calendar day of the promise, `2026-11-22`
 * @param today the CM's own calendar day
 */
export function dueState(due: string, today: string): DueState {
  if (due < today) return 'late';
  if (due === today) return 'today';
  // Two calendar days at UTC midnight: whole days apart whatever the season.
  return (Date.parse(due) - Date.parse(today)) / DAY_MS <= SOON_DAYS ? 'soon' : 'later';
}

/**
 * True where an escalation has had no answer for as long as the charter allows; a delay of 0 never reminds.
 * @param at ISO instant of the escalation
 * @param now milliseconds since 1970
 */
export function isForgotten(
  at: string,
  now: number,
  { escalationReminder }: Pick<Charter['clocks'], 'escalationReminder'>,
): boolean {
  return escalationReminder > 0 && now - Date.parse(at) >= escalationReminder * 3_600_000;
}

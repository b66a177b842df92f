/**
 * When a delay ends. Months, and days by the whole, are counted by the calendar, and end with their last day, wherever
 * that day has 23 or 25 hours; other delays are counted in hours. The calendar is passed in: the core has no time zone.
 */
import type { Charter } from '../charter/schema';
import { type Clock, delayOf } from './clock';

/** Where the user is. */
export interface Calendar {
  /** The calendar day of an instant (milliseconds since 1970), `2026-11-22`. */
  dayOf(instant: number): string;
  /** The instant at which a day ends, milliseconds since 1970. */
  endOf(day: string): number;
}

export interface Term {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last day, where the delay is counted in days or months; null where it ends at an hour. */
  readonly day: string | null;
}

export type Delay = { readonly hours: number } | { readonly days: number } | { readonly months: number };

const HOUR = 3_600_000;
const DAY_HOURS = 24;
/** The law says a month, three months, a year: the charter's hours for them are read so. */
const inMonths: Readonly<Record<number, number>> = { 720: 1, 2160: 3, 8760: 12 };
/** GDPR, article 12(3): a month may become three. */
const EXTENDED_MONTHS = 2;

/** What a number of hours in the charter stands for. */
export function delayIn(hours: number): Delay {
  const months = inMonths[hours];
  if (months !== undefined) return { months };
  return hours > 0 && hours % DAY_HOURS === 0 ? { days: hours / DAY_HOURS } : { hours };
}

/** @param day `2026-11-22` */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Midnights of UTC: whole days apart, whatever the season.
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same date some months later; the last day of that month where it has no such date. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** @param more months on top of the delay's own */
function termOf(from: number, delay: Delay, calendar: Calendar, more = 0): Term {
  if ('hours' in delay) return { at: from + delay.hours * HOUR, day: null };
  const start = calendar.dayOf(from);
  const day =
    'days' in delay
      ? monthsLater(daysLater(start, delay.days), more)
      : monthsLater(start, delay.months + more);
  return { at: calendar.endOf(day), day };
}

/** From when the delay runs. */
export function startOf({ seen, posted }: Pick<Clock, 'seen' | 'posted'>): number {
  // What was read was published before: a page that says otherwise is wrong.
  return posted === null ? seen : Math.min(posted, seen);
}

export interface TermFacts {
  readonly delays: Charter['clocks'];
  readonly calendar: Calendar;
  /** The person was told that their request takes longer. */
  readonly extended?: boolean;
}

export function termFor(clock: Clock, { delays, calendar, extended = false }: TermFacts): Term {
  const hours = delays[delayOf[clock.kind]];
  // Unlawful content is a matter of hours: a day is 24 of them, whatever the clocks on the wall do.
  const delay = clock.kind === 'unlawful' ? { hours } : delayIn(hours);
  const more = extended && clock.kind === 'data_request' ? EXTENDED_MONTHS : 0;
  return termOf(startOf(clock), delay, calendar, more);
}

/** The longer limitation, which holds where what was said is discriminatory: legal decides. Null for other kinds. */
export function longerTerm(clock: Clock, { delays, calendar }: TermFacts): Term | null {
  if (clock.kind !== 'press_limitation') return null;
  return termOf(startOf(clock), delayIn(delays.pressLimitationDiscriminatory), calendar);
}

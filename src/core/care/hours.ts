/** P23: when the CM is left in peace, and who answers meanwhile. The wall clock is passed in: the core has none. */
import type { Charter } from '../charter/schema';

/** A moment on the CM's own wall clock. */
export interface WallTime {
  /** 1 Monday to 7 Sunday. */
  readonly day: number;
  /** Minutes since midnight, 0 to 1,439. */
  readonly minute: number;
}

interface Hours {
  /** Wall-clock times, `18:30`. */
  readonly from: string;
  readonly until: string;
  /** Days on which the hours begin; empty for every day. */
  readonly days: readonly number[];
}

export interface OnCall {
  readonly name: string;
  readonly contact: string;
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

const dayBefore = (day: number) => (day === 1 ? 7 : day - 1);

/**
 * True within hours that begin on one of their days. Hours that end before they begin go on past midnight, and belong
 * to the day on which they began; equal times are a whole day.
 */
export function isWithin({ from, until, days }: Hours, { day, minute }: WallTime): boolean {
  const begins = (on: number) => days.length === 0 || days.includes(on);
  const start = minutesOf(from);
  const end = minutesOf(until);
  if (start < end) return begins(day) && minute >= start && minute < end;
  return (begins(day) && minute >= start) || (begins(dayBefore(day)) && minute < end);
}

const DAY_MINUTES = 24 * 60;

/** Minutes until hours that hold now are over; a whole day where they do not end by then. */
export function minutesLeft(hours: Hours, { day, minute }: WallTime): number {
  for (let left = 0; left < DAY_MINUTES; left += 1) {
    const later = minute + left;
    const at =
      later < DAY_MINUTES ? { day, minute: later } : { day: (day % 7) + 1, minute: later - DAY_MINUTES };
    if (!isWithin(hours, at)) return left;
  }
  return DAY_MINUTES;
}

/** True where the CM is not to be disturbed, but for danger to life. */
export function isQuiet({ quietHours }: Pick<Charter['care'], 'quietHours'>, at: WallTime): boolean {
  return quietHours !== null && isWithin(quietHours, at);
}

/** Who is on call now, in the charter's order; a person who left the charter is not named. */
export function onCallAt(charter: Pick<Charter, 'care' | 'people'>, at: WallTime): OnCall[] {
  return charter.care.onCall
    .filter((hours) => isWithin(hours, at))
    .flatMap(({ person, contact }) => {
      const found = charter.people.find(({ id }) => id === person);
      return found === undefined ? [] : [{ name: found.name, contact }];
    });
}

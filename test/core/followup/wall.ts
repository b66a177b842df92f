/** A calendar of a named time zone, for tests that must not depend on where they run. */
import type { Calendar } from '../../../src/core/followup/clock-term';

export function calendarIn(zone: string): Calendar {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayOf = (instant: number) => parts.format(new Date(instant));
  return {
    dayOf,
    endOf(day) {
      // The first instant of the next day, found by halving: right wherever a day has 23, 24 or 25 hours.
      let before = Date.parse(`${day}T00:00:00Z`) - 26 * 3_600_000;
      let after = before + 76 * 3_600_000;
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (dayOf(middle) <= day) before = middle;
        else after = middle;
      }
      return after;
    },
  };
}

export const paris = calendarIn('Europe/Paris');

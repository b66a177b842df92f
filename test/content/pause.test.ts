/** The day's pause ends at the user's own midnight, also on days of 23 and 25 hours. */
import { afterEach, describe, expect, it } from 'vitest';
import { isPaused } from '../../src/content/whereabouts';
import { nextMidnight } from '../../src/platform/clock';
import { asleep } from '../../src/storage/perimeter';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Where it is, what the clock shows when the pause is asked for, and how long it then lasts, in hours. */
const days: readonly (readonly [string, string, string, number])[] = [
  ['Europe/Paris', 'an ordinary day', '2026-11-22T10:00:00+01:00', 14],
  ['Europe/Paris', 'the day of 23 hours', '2026-03-29T00:30:00+01:00', 22.5],
  ['Europe/Paris', 'the day of 25 hours', '2026-10-25T00:30:00+02:00', 24.5],
  ['Europe/Paris', 'within the hour that comes twice', '2026-10-25T02:30:00+01:00', 21.5],
  ['Europe/Paris', 'a second before midnight', '2026-11-22T23:59:59+01:00', 1 / 3600],
  ['Europe/Paris', 'at midnight: the whole day', '2026-11-22T00:00:00+01:00', 24],
  ['America/New_York', 'the day of 23 hours', '2026-03-08T01:00:00-05:00', 22],
  // There the clocks go forward at midnight: that day begins at one.
  ['America/Santiago', 'before a day that has no midnight', '2026-09-05T20:00:00-04:00', 4],
  ['Pacific/Auckland', 'an ordinary day', '2026-11-22T10:00:00+13:00', 14],
  ['UTC', 'a leap day', '2028-02-29T12:00:00Z', 12],
];

describe('the pause of a day', () => {
  it.each(days)('%s, %s (%s): %f hours', (place, _, asked, hours) => {
    process.env.TZ = place;
    const now = Date.parse(asked);
    const until = nextMidnight(() => now);
    expect((Date.parse(until) - now) / 3_600_000).toBeCloseTo(hours, 6);
    const perimeter = { ...asleep, pausedUntil: until };
    expect(isPaused(perimeter, now)).toBe(true);
    expect(isPaused(perimeter, Date.parse(until) - 1)).toBe(true);
    expect(isPaused(perimeter, Date.parse(until))).toBe(false);
  });

  it('is none where the instant cannot be read, and where there is none', () => {
    expect(isPaused({ ...asleep, pausedUntil: 'demain' }, 0)).toBe(false);
    expect(isPaused(asleep, 0)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import {
  momentsOf,
  notAfter,
  notReminded,
  type Reminded,
  SNOOZE,
  seen,
  snoozed,
  stageOf,
  tick,
} from '../../../src/core/followup/clock-reminders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const from = Date.parse('2026-11-22T10:00:00Z');
const month = momentsOf('data_request', { from, term: from + 30 * DAY });
const day = momentsOf('unlawful', { from, term: from + DAY });

/** Ticks one after the other, each on what the one before left. */
function run(list: typeof month, times: readonly number[], waits: (now: number) => boolean = () => false) {
  let reminded: Reminded = notReminded;
  return times.map((now) => {
    const ticked = tick(reminded, list, now, waits(now));
    reminded = ticked.reminded;
    return ticked.tells;
  });
}

describe('the moments of a clock', () => {
  it('stand before its end', () => {
    expect(day.map(({ stage, at }) => [stage, (at - from) / HOUR])).toEqual([
      ['half', 12],
      ['late', 24],
    ]);
    expect(month.map(({ stage, at }) => [stage, (at - from) / DAY])).toEqual([
      ['week', 23],
      ['near', 29],
      ['late', 30],
    ]);
  });

  it('are left out where the delay is too short for them', () => {
    const short = momentsOf('right_of_reply', { from, term: from + 6 * HOUR });
    expect(short.map(({ stage }) => stage)).toEqual(['late']);
  });
});

describe('a reminder', () => {
  it('is told once at each moment, and never before', () => {
    const at = [0, 22, 23, 23.5, 29, 29.9, 30, 31, 60].map((days) => from + days * DAY);
    expect(run(month, at)).toEqual([null, null, 'week', null, 'near', null, 'late', null, null]);
  });

  it('that was slept through is told at once, the latest alone', () => {
    expect(run(month, [from + DAY, from + 29.5 * DAY, from + 29.6 * DAY])).toEqual([null, 'near', null]);
    expect(run(month, [from + 90 * DAY, from + 91 * DAY])).toEqual(['late', null]);
  });

  it('waits for the end of quiet hours', () => {
    const noon = from + 12 * HOUR;
    const quiet = (now: number) => now < noon + 5 * HOUR;
    expect(run(day, [noon, noon + HOUR, noon + 5 * HOUR, noon + 6 * HOUR], quiet)).toEqual([
      null,
      null,
      'half',
      null,
    ]);
    const waiting = tick(notReminded, day, noon, true);
    expect(waiting.next).toBe(noon);
    expect(waiting.reminded).toEqual(notReminded);
  });

  it('says when to look again', () => {
    expect(tick(notReminded, month, from, false).next).toBe(from + 23 * DAY);
    const told = tick(notReminded, month, from + 23 * DAY, false);
    expect(told.next).toBe(from + 29 * DAY);
    expect(tick(told.reminded, month, from + 40 * DAY, false).next).toBeNull();
  });

  it('comes back an hour after it was put off, once', () => {
    const noon = from + 12 * HOUR;
    const told = tick(notReminded, day, noon, false).reminded;
    const off = snoozed(told, noon + 60_000);
    expect(off).toMatchObject({ raised: false, again: noon + 60_000 + SNOOZE });
    expect(tick(off, day, noon + SNOOZE, false).tells).toBeNull();
    const back = tick(off, day, noon + 60_000 + SNOOZE, false);
    expect(back.tells).toBe('half');
    expect(tick(back.reminded, day, noon + 3 * SNOOZE, false).tells).toBeNull();
  });

  it('that does not stand is not put off, and one that was seen is gone', () => {
    expect(snoozed(notReminded, from)).toEqual(notReminded);
    const told = tick(notReminded, day, from + 12 * HOUR, false).reminded;
    expect(seen(told)).toMatchObject({ raised: false, again: null, told: 1 });
    expect(stageOf(told, day)).toBe('half');
    expect(stageOf(notReminded, day)).toBeNull();
  });
});

describe('a machine whose clock is wrong', () => {
  it('is told again what a clock that stood ahead had told too early', () => {
    const ahead = tick(notReminded, month, from + 400 * DAY, false);
    expect(ahead.tells).toBe('late');
    // Set right again: the week before the end is told when it comes.
    const right = tick(ahead.reminded, month, from + DAY, false);
    expect(right.tells).toBeNull();
    expect(right.reminded.told).toBe(0);
    expect(tick(right.reminded, month, from + 23 * DAY, false).tells).toBe('week');
  });

  it('set back by a little tells nothing twice', () => {
    const told = tick(notReminded, day, from + 12 * HOUR, false).reminded;
    expect(tick(told, day, from + 12 * HOUR - 60_000, false).tells).toBeNull();
    expect(tick(told, day, from + 12 * HOUR, false).tells).toBeNull();
  });

  it('has seen nothing later than now', () => {
    expect(notAfter(from + 400 * DAY, from)).toBe(from);
    expect(notAfter(from - DAY, from)).toBe(from - DAY);
    expect(notAfter(from + 60_000, from)).toBe(from + 60_000);
  });
});

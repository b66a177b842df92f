import { describe, expect, it } from 'vitest';
import type { ClockKind } from '../../../src/core/followup/clock';
import {
  daysLater,
  delayIn,
  longerTerm,
  monthsLater,
  startOf,
  termFor,
} from '../../../src/core/followup/clock-term';
import { defaults } from '../../charters/shipped';
import { calendarIn, paris } from './wall';

const delays = defaults.fr.clocks;
const at = (text: string) => Date.parse(text);
const clock = (kind: ClockKind, seen: string, posted: string | null = null) => ({
  kind,
  seen: at(seen),
  posted: posted === null ? null : at(posted),
  life: false,
});
const ends = (kind: ClockKind, seen: string, extended = false, calendar = paris) => {
  const term = termFor(clock(kind, seen), { delays, calendar, extended });
  return [new Date(term.at).toISOString(), term.day];
};

describe('delays of the charter', () => {
  it('are read as the law counts them', () => {
    expect(delayIn(720)).toEqual({ months: 1 });
    expect(delayIn(2_160)).toEqual({ months: 3 });
    expect(delayIn(8_760)).toEqual({ months: 12 });
    expect(delayIn(72)).toEqual({ days: 3 });
    expect(delayIn(36)).toEqual({ hours: 36 });
    expect(delayIn(0)).toEqual({ hours: 0 });
  });

  it('go by the calendar over the ends of months and years', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsLater('2026-12-15', 1)).toBe('2027-01-15');
    expect(monthsLater('2026-08-31', 3)).toBe('2026-11-30');
    expect(monthsLater('2028-02-29', 12)).toBe('2029-02-28');
    expect(daysLater('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysLater('2026-02-27', 3)).toBe('2026-03-02');
  });
});

describe('the end of a delay', () => {
  it('is the end of the third day for a right of reply', () => {
    expect(ends('right_of_reply', '2026-11-22T09:42:00Z')).toEqual([
      '2026-11-25T23:00:00.000Z',
      '2026-11-25',
    ]);
  });

  it('keeps its day when summer time begins or ends meanwhile', () => {
    // Paris: 2027-03-28 has 23 hours, 2026-10-25 has 25.
    expect(ends('right_of_reply', '2027-03-26T12:00:00Z')).toEqual([
      '2027-03-29T22:00:00.000Z',
      '2027-03-29',
    ]);
    expect(ends('right_of_reply', '2026-10-23T12:00:00Z')).toEqual([
      '2026-10-26T23:00:00.000Z',
      '2026-10-26',
    ]);
    // The same instants ten days before and after: no shift.
    expect(ends('right_of_reply', '2027-03-16T12:00:00Z')).toEqual([
      '2027-03-19T23:00:00.000Z',
      '2027-03-19',
    ]);
    expect(ends('right_of_reply', '2026-10-13T12:00:00Z')).toEqual([
      '2026-10-16T22:00:00.000Z',
      '2026-10-16',
    ]);
  });

  it('counts hours, not days of the wall clock, for unlawful content', () => {
    expect(ends('unlawful', '2027-03-27T12:00:00Z')).toEqual(['2027-03-28T12:00:00.000Z', null]);
    expect(ends('unlawful', '2026-10-24T12:00:00Z')).toEqual(['2026-10-25T12:00:00.000Z', null]);
  });

  it('is a calendar month for a data request, and three where it was extended', () => {
    expect(ends('data_request', '2026-11-22T10:00:00Z')).toEqual(['2026-12-22T23:00:00.000Z', '2026-12-22']);
    expect(ends('data_request', '2027-01-31T10:00:00Z')[1]).toBe('2027-02-28');
    expect(ends('data_request', '2026-11-22T10:00:00Z', true)[1]).toBe('2027-02-22');
    // Extended from the day it came in, not from the shortened month's last day.
    expect(ends('data_request', '2027-01-31T10:00:00Z', true)[1]).toBe('2027-04-30');
    // Nothing else is extended.
    expect(ends('right_of_reply', '2026-11-22T09:42:00Z', true)[1]).toBe('2026-11-25');
  });

  it('begins on the day it is where the user is', () => {
    const late = '2026-11-22T23:30:00Z';
    expect(ends('data_request', late)[1]).toBe('2026-12-23');
    expect(ends('data_request', late, false, calendarIn('America/Montreal'))[1]).toBe('2026-12-22');
  });

  it('runs from the publication for insult and defamation, with both limitations', () => {
    const one = clock('press_limitation', '2026-11-22T10:00:00Z', '2026-11-02T10:00:00Z');
    const facts = { delays, calendar: paris };
    expect(termFor(one, facts).day).toBe('2027-02-02');
    expect(longerTerm(one, facts)?.day).toBe('2027-11-02');
    expect(longerTerm(clock('unlawful', '2026-11-22T10:00:00Z'), facts)).toBeNull();
    // A page that dates a comment later than it was seen is wrong.
    expect(startOf({ seen: 5, posted: 9 })).toBe(5);
  });
});

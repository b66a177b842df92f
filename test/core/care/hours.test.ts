import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, isWithin, onCallAt } from '../../../src/core/care/hours';

const at = (day: number, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minute: hours * 60 + minutes };
};

describe('hours of a week', () => {
  const evening = { from: '19:00', until: '08:30', days: [5] };

  it('begin on their day and go on past midnight', () => {
    expect(isWithin(evening, at(5, '18:59'))).toBe(false);
    expect(isWithin(evening, at(5, '19:00'))).toBe(true);
    expect(isWithin(evening, at(6, '08:29'))).toBe(true);
    expect(isWithin(evening, at(6, '08:30'))).toBe(false);
    expect(isWithin(evening, at(5, '07:00'))).toBe(false);
    expect(isWithin(evening, at(6, '20:00'))).toBe(false);
  });

  it('go from Sunday night to Monday morning', () => {
    expect(isWithin({ from: '22:00', until: '06:00', days: [7] }, at(1, '05:00'))).toBe(true);
  });

  it('are a whole day where they end as they begin, and every day where none is named', () => {
    expect(isWithin({ from: '00:00', until: '00:00', days: [3] }, at(3, '12:00'))).toBe(true);
    expect(isWithin({ from: '00:00', until: '00:00', days: [3] }, at(4, '12:00'))).toBe(false);
    expect(isWithin({ from: '09:00', until: '17:00', days: [] }, at(7, '09:00'))).toBe(true);
  });

  it('and their contrary share every minute of the week between them', () => {
    const time = fc
      .integer({ min: 0, max: 1_439 })
      .map((m) => `${String(Math.trunc(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const moment = fc.record({
      day: fc.integer({ min: 1, max: 7 }),
      minute: fc.integer({ min: 0, max: 1_439 }),
    });
    fc.assert(
      fc.property(time, time, moment, (from, until, now) => {
        fc.pre(from !== until);
        const here = isWithin({ from, until, days: [] }, now);
        expect(isWithin({ from: until, until: from, days: [] }, now)).toBe(!here);
      }),
    );
  });
});

describe('quiet hours and on-call', () => {
  it('is never quiet where the charter names no hours', () => {
    expect(isQuiet({ quietHours: null }, at(1, '03:00'))).toBe(false);
    expect(isQuiet({ quietHours: { from: '20:00', until: '08:00', days: [] } }, at(1, '03:00'))).toBe(true);
  });

  it('names those on call now, in order, and nobody who left', () => {
    const person = (id: string, name: string) => ({
      id,
      name,
      department: null,
      roles: [],
      initials: null,
      email: null,
    });
    const charter = {
      people: [person('ines', 'Inès Kadri'), person('paul', 'Paul Aubin')],
      care: {
        quietHours: null,
        onCall: [
          { person: 'gone', days: [], from: '00:00', until: '00:00', contact: '01 99 00 00 01' },
          { person: 'paul', days: [6, 7], from: '08:00', until: '20:00', contact: '01 99 00 00 02' },
          { person: 'ines', days: [], from: '18:00', until: '09:00', contact: '01 99 00 00 03' },
        ],
        emergency: [],
        pauseAfterAbuse: 5,
      },
    };
    expect(onCallAt(charter, at(6, '19:00'))).toEqual([
      { name: 'Paul Aubin', contact: '01 99 00 00 02' },
      { name: 'Inès Kadri', contact: '01 99 00 00 03' },
    ]);
    expect(onCallAt(charter, at(2, '12:00'))).toEqual([]);
  });
});

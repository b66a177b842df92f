import { describe, expect, it } from 'vitest';
import { alertAt } from '../../../src/core/care/alert';
import { isQuiet, minutesLeft } from '../../../src/core/care/hours';
import { defaults } from '../../charters/shipped';

const person = (id: string, name: string, department: string | null = null, email: string | null = null) => ({
  id,
  name,
  department,
  roles: [],
  initials: null,
  email,
});
const people = [
  person('a', 'Nadia Ferrand'),
  person('b', 'Paul Oriol'),
  person('c', 'Odile Fargeat', 'customer-care', 'odile@maison.example'),
];
const turn = (id: string, from: string, until: string, days: number[] = []) => ({
  person: id,
  from,
  until,
  days,
  contact: `06 39 98 00 0${id}`,
});
const house = (...onCall: ReturnType<typeof turn>[]) => ({ people, care: { ...defaults.fr.care, onCall } });
const at = (day: number, hour: number, minute = 0) => ({ day, minute: hour * 60 + minute });

describe('whom to call', () => {
  const nights = house(turn('a', '18:00', '08:00'), turn('b', '20:00', '08:00'));
  it('is who is on call, in the charter’s order', () => {
    expect(alertAt(nights, at(3, 23), null).map(({ name, from }) => [name, from])).toEqual([
      ['Nadia Ferrand', null],
      ['Paul Oriol', null],
    ]);
    expect(alertAt(nights, at(3, 19), null).map(({ name }) => name)).toEqual(['Nadia Ferrand']);
  });

  it('is the next one out of hours, with the hour', () => {
    expect(alertAt(nights, at(3, 10), null)).toEqual([
      { name: 'Nadia Ferrand', contact: '06 39 98 00 0a', from: '18:00' },
    ]);
    // On a Sunday evening the Monday turn is nearer than that of Friday.
    const week = house(turn('a', '09:00', '18:00', [5]), turn('b', '09:00', '18:00', [1]));
    expect(alertAt(week, at(7, 21), null)[0]?.name).toBe('Paul Oriol');
  });

  it('passes over who left the house', () => {
    const gone = house(turn('z', '18:00', '08:00'), turn('b', '20:00', '08:00'));
    expect(alertAt(gone, at(3, 10), null)[0]?.name).toBe('Paul Oriol');
  });

  it('is the department’s people where nobody is ever on call, else nobody', () => {
    expect(alertAt(house(), at(3, 10), 'customer-care')).toEqual([
      { name: 'Odile Fargeat', contact: 'odile@maison.example', from: null },
    ]);
    expect(alertAt(house(), at(3, 10), 'legal')).toEqual([]);
    expect(alertAt(house(), at(3, 10), null)).toEqual([]);
  });
});

describe('the end of quiet hours', () => {
  const night = { from: '19:00', until: '08:00', days: [] };
  it('is so many minutes away', () => {
    expect(minutesLeft(night, at(2, 23))).toBe(9 * 60);
    expect(minutesLeft(night, at(7, 7, 59))).toBe(1);
    expect(minutesLeft(night, at(2, 12))).toBe(0);
    expect(minutesLeft({ ...night, until: '19:00' }, at(2, 12))).toBe(24 * 60);
    expect(isQuiet({ quietHours: night }, at(3, 8))).toBe(false);
  });
});

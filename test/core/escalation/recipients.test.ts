import { describe, expect, it } from 'vitest';
import { quietFor, recipientsOf } from '../../../src/core/escalation/recipients';

const person = (id: string, name: string, department: string | null, email: string | null) => ({
  id,
  name,
  department,
  email,
  roles: ['approver' as const],
  initials: null,
});
const house = {
  departments: [
    {
      id: 'legal',
      name: 'Juridique',
      kind: 'legal' as const,
      email: 'j@m.example',
      note: '',
      publicKey: null,
    },
  ],
  people: [
    person('cl', 'Claire', 'legal', 'c@m.example'),
    person('no', 'Noor', null, null),
    person('zo', 'Zoé', 'press', null),
  ],
  care: {
    quietHours: { from: '19:00', until: '08:00', days: [] },
    onCall: [
      { person: 'no', from: '19:00', until: '08:00', days: [], contact: '06 00 00 00 00' },
      { person: 'cl', from: '19:00', until: '08:00', days: [6, 7], contact: 'garde@m.example' },
    ],
    emergency: [],
    pauseAfterAbuse: 0,
  },
};
/** Wednesday. */
const at = (hour: number, minute = 0, day = 3) => ({ day, minute: hour * 60 + minute });

describe('to whom', () => {
  it('by day: the department, then its people, nobody else’s', () => {
    const { all, suggested, quiet } = recipientsOf(house, 'legal', at(10), false);
    expect(all.map(({ id }) => id)).toEqual(['department', 'person:cl']);
    expect(suggested).toBe('department');
    expect(quiet).toBe(false);
  });

  it('out of hours: the person on call first, with how to reach them', () => {
    const { all, suggested, quiet, quietFor: minutes } = recipientsOf(house, 'legal', at(23), false);
    expect(suggested).toBe('on_call:0');
    expect(all[0]).toMatchObject({ name: 'Noor', contact: '06 00 00 00 00', email: null });
    expect([quiet, minutes]).toEqual([true, 9 * 60]);
  });

  it('danger waits for no hour: the person on call, and no quiet hours', () => {
    const { suggested, quiet } = recipientsOf(house, 'legal', at(23), true);
    expect([suggested, quiet]).toEqual(['on_call:0', false]);
  });

  it('a contact that is an address is one to write to', () => {
    const weekend = recipientsOf(house, 'legal', at(23, 0, 6), false).all;
    expect(weekend.map(({ email }) => email)).toContain('garde@m.example');
  });

  it('no department: nobody but who is on call', () => {
    expect(recipientsOf(house, null, at(10), false)).toMatchObject({ all: [], suggested: '' });
    expect(recipientsOf(house, null, at(23), false).all.map(({ is }) => is)).toEqual(['on_call']);
  });

  it('counts the quiet minutes past midnight, and gives up on a house that is always quiet', () => {
    expect(quietFor(house.care, at(7, 59))).toBe(1);
    expect(quietFor(house.care, at(12))).toBe(0);
    const always = { ...house.care, quietHours: { from: '00:00', until: '00:00', days: [] } };
    expect(quietFor(always, at(12))).toBe(7 * 24 * 60);
  });
});

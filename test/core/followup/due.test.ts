import { describe, expect, it } from 'vitest';
import { dueState, isForgotten } from '../../../src/core/followup/due';

describe('promises and escalations', () => {
  it('tells late from today, soon and later, also over a change of year or of season', () => {
    expect(dueState('2026-11-21', '2026-11-22')).toBe('late');
    expect(dueState('2026-11-22', '2026-11-22')).toBe('today');
    expect(dueState('2026-11-24', '2026-11-22')).toBe('soon');
    expect(dueState('2026-11-25', '2026-11-22')).toBe('later');
    expect(dueState('2027-01-01', '2026-12-31')).toBe('soon');
    // Clocks change on 29 March 2026: 28 to 30 is two days, not one and twenty-three hours.
    expect(dueState('2026-03-30', '2026-03-28')).toBe('soon');
  });

  it('reminds of an escalation after the charter’s delay', () => {
    const now = Date.parse('2026-11-23T10:00:00.000Z');
    const clocks = { escalationReminder: 24 };
    expect(isForgotten('2026-11-22T10:00:00.000Z', now, clocks)).toBe(true);
    expect(isForgotten('2026-11-22T10:00:01.000Z', now, clocks)).toBe(false);
    expect(isForgotten('2020-01-01T00:00:00.000Z', now, { escalationReminder: 0 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { instant, today } from '../../src/platform/clock';

describe('the clock', () => {
  it('writes an instant in universal time', () => {
    expect(instant(() => Date.UTC(2026, 2, 2, 8, 5, 9, 7))).toBe('2026-03-02T08:05:09.007Z');
  });

  it('writes the day where the user is', () => {
    expect(today(() => new Date(2026, 0, 9, 23, 59).getTime())).toBe('2026-01-09');
    expect(today(() => new Date(2026, 10, 30, 0, 0).getTime())).toBe('2026-11-30');
  });
});

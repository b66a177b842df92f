import { describe, expect, it } from 'vitest';
import { day, decimal, fullMoment, languageName, moment, percent } from '../../src/ui/formats';

describe('formats', () => {
  it('write days as people do, and leave the rest alone', () => {
    expect(day('fr', '2026-03-01')).toBe('1er mars 2026');
    expect(day('fr', '2026-11-21')).toBe('21 novembre 2026');
    expect(day('en', '2026-03-01')).toBe('1 March 2026');
    for (const odd of ['', '2026-13-45', 'bientôt', '2026-03-01T10:00:00Z']) expect(day('fr', odd)).toBe(odd);
  });

  it('write the time of today, the date of another day', () => {
    const now = new Date(2026, 2, 2, 18, 0);
    expect(moment('fr', new Date(2026, 2, 2, 9, 5).toISOString(), now)).toBe('09:05');
    expect(moment('fr', new Date(2026, 2, 1, 9, 5).toISOString(), now)).toContain('2026');
    expect(moment('fr', 'hier', now)).toBe('hier');
    expect(moment('en', new Date(2026, 2, 1, 9, 5).toISOString(), now)).toMatch(/^1 Mar 2026/);
    expect(fullMoment('en', now)).toMatch(/^2 March 2026/);
  });

  it('write numbers in the language', () => {
    expect(percent('fr', 0.926)).toMatch(/^93\s%$/);
    expect(percent('en', 0.926)).toBe('93%');
    expect(decimal('fr', 3.06)).toBe('3,1');
  });

  it('name languages, and say so where they cannot', () => {
    expect(languageName('fr', 'en')).toBe('anglais');
    expect(languageName('en', 'ar')).toBe('Arabic');
    for (const odd of ['und', '', 'mixed language', '<b>', 'zzz']) expect(languageName('fr', odd)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { emergencyNumbers } from '../../src/background/emergency';
import { defaults } from '../charters/shipped';

const numbers = (language: 'fr' | 'en', danger: 'care' | 'physical' | 'none') =>
  emergencyNumbers(
    defaults[language],
    danger === 'care'
      ? { action: 'care', priority: 1 }
      : { action: 'escalate_safety', priority: danger === 'none' ? 3 : 1 },
  ).map(({ number }) => number);

describe('emergency numbers', () => {
  it('come in the order of the danger', () => {
    expect(numbers('fr', 'care').slice(0, 3)).toEqual(['3114', '15', '112']);
    expect(numbers('fr', 'physical').slice(0, 3)).toEqual(['18', '15', '112']);
    expect(numbers('en', 'care').slice(0, 3)).toEqual(['116 123', '999', '112']);
    expect(numbers('en', 'physical').slice(0, 2)).toEqual(['999', '112']);
  });

  it('are all kept, the others in the charter’s order', () => {
    const all = defaults.fr.care.emergency.map(({ number }) => number);
    const given = numbers('fr', 'care');
    expect([...given].sort()).toEqual([...all].sort());
    expect(given.slice(3)).toEqual(all.filter((number) => !['3114', '15', '112'].includes(number)));
  });

  it('are those of the charter as it stands where its country is not known', () => {
    const abroad = { ...defaults.fr, country: 'BE' };
    expect(emergencyNumbers(abroad, { action: 'care', priority: 1 })).toEqual(defaults.fr.care.emergency);
  });

  it('are none where nobody is in danger', () => {
    expect(numbers('fr', 'none')).toEqual([]);
  });
});

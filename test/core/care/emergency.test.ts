import { describe, expect, it } from 'vitest';
import { type Danger, dangersOf } from '../../../src/core/care/dangers';
import { emergencyNumbers } from '../../../src/core/care/emergency';
import { numbersIn } from '../../../src/core/care/numbers';
import { defaults } from '../../charters/shipped';

const first = (language: 'fr' | 'en', ...dangers: Danger[]) =>
  emergencyNumbers(defaults[language], dangers)
    .numbers.map(({ number }) => number)
    .slice(0, 3);

describe('emergency numbers', () => {
  it('begin with the one that suits the danger', () => {
    expect(first('fr', 'distress')).toEqual(['3114', '15', '112']);
    expect(first('fr', 'child')).toEqual(['119', '17', '112']);
    expect(first('fr', 'harassment')).toEqual(['3018', '17', '112']);
    expect(first('fr', 'violence')).toEqual(['17', '112', '15']);
    expect(first('fr', 'fire')).toEqual(['18', '112', '15']);
    expect(first('fr', 'physical')).toEqual(['15', '112', '18']);
    expect(first('en', 'distress')).toEqual(['116 123', '85258', '999']);
    expect(first('en', 'child')).toEqual(['0800 1111', '999', '112']);
    expect(first('en', 'physical')).toEqual(['999', '112', '111']);
  });

  it('give each of two dangers its own first', () => {
    expect(first('fr', 'distress', 'child')).toEqual(['3114', '119', '15']);
    expect(first('fr', 'distress', 'harassment')).toEqual(['3114', '3018', '15']);
  });

  it('keep every number of the charter, in its own words', () => {
    const { numbers } = emergencyNumbers(defaults.fr, ['distress']);
    for (const one of defaults.fr.care.emergency)
      expect(numbers).toContainEqual(expect.objectContaining(one));
  });

  it('hold the brand’s own near the top where the danger is in its places', () => {
    const own = { number: '3117', label: 'Alerte à bord des trains' };
    const rail = {
      ...defaults.fr,
      care: { ...defaults.fr.care, emergency: [...defaults.fr.care.emergency, own] },
    };
    const given = (danger: Danger) => emergencyNumbers(rail, [danger]).numbers.map(({ number }) => number);
    expect(given('violence').slice(0, 2)).toEqual(['17', '3117']);
    expect(given('distress').slice(0, 3)).toEqual(['3114', '15', '112']);
    expect(given('distress')).toContain('3117');
  });

  it('are those of the country, also where the charter lists none', () => {
    const of = (country: string, danger: Danger) =>
      emergencyNumbers({ country, care: { ...defaults.fr.care, emergency: [] } }, [danger]);
    expect(of('BE', 'distress').numbers[0]).toEqual({ number: '0800 32 123', label: '', service: 'suicide' });
    expect(of('CH', 'physical').numbers[0]?.number).toBe('144');
    expect(of('CA', 'distress').numbers[0]?.number).toBe('988');
    expect(of('US', 'violence').numbers[0]?.number).toBe('911');
    for (const country of ['GB', 'IE', 'DE', 'ES', 'IT', 'NL', 'PT', 'LU', 'BE', 'CH', 'CA', 'US', 'FR']) {
      expect(
        numbersIn(country)?.some(({ service }) => service === 'all'),
        country,
      ).toBe(true);
      expect(of(country, 'distress').sure).toBe(true);
    }
  });

  it('say so where no number of the country is sure, and give 112 after the charter’s', () => {
    const care = { ...defaults.fr.care, emergency: [{ number: '119', label: 'Pompiers et ambulances' }] };
    const { numbers, sure } = emergencyNumbers({ country: 'JP', care }, ['physical']);
    expect(sure).toBe(false);
    expect(numbers.map(({ number }) => number)).toEqual(['119', '112']);
  });

  it('are none where nobody is in danger', () => {
    expect(emergencyNumbers(defaults.fr, []).numbers).toEqual([]);
  });
});

describe('the danger a comment speaks of', () => {
  const care = { action: 'care', priority: 1 } as const;
  const physical = { action: 'escalate_safety', priority: 1 } as const;
  const unlawful = { action: 'report_illegal', priority: 2 } as const;
  it.each<[string, Parameters<typeof dangersOf>[1], Danger[]]>([
    ['Je n’en peux plus, je veux en finir', care, ['distress']],
    ['j’ai 14 ans et je veux mourir', care, ['distress', 'child']],
    ['On me harcèle sur Instagram tous les jours, je veux disparaître', care, ['distress', 'harassment']],
    ['Ils ont diffusé mes photos intimes, je ne veux plus vivre', care, ['distress', 'harassment']],
    ['Mon voisin frappe son fils tous les soirs, que faire ?', physical, ['child', 'violence']],
    ['Un homme armé d’un couteau dans la rame 4', physical, ['violence']],
    ['Le chargeur a pris feu sur la table', physical, ['fire']],
    ['Smoke is coming out of the battery', physical, ['fire']],
    ['Je suis tombée dans votre magasin, je ne sens plus ma jambe', physical, ['physical']],
    ['photos of a kid being hurt, report this', unlawful, ['child']],
    ['Je vais venir vous voir avec un couteau', unlawful, []],
    ['She is 13 and being bullied online, she wants to die', care, ['distress', 'harassment']],
  ])('%s', (text, assessment, expected) => {
    expect(dangersOf(text, assessment)).toEqual(expected);
  });

  it('is none in an ordinary complaint', () => {
    expect(
      dangersOf('Votre service client me harcèle au téléphone', { action: 'answer', priority: 8 }),
    ).toEqual([]);
    expect(dangersOf('Le feu rouge devant le magasin', { action: 'none', priority: null })).toEqual([]);
  });
});

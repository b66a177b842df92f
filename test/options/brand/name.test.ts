import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { charterSchema } from '../../../src/core/charter/schema';
import { messages } from '../../../src/i18n';
import { nameToShow } from '../../../src/options/brand/name';

const page = { network: 'x', handle: 'atelier', name: null } as const;

describe('the name of a brand, as its form first shows it', () => {
  it.each(['fr', 'en'] as const)(
    'is empty for the starting charter in %s, whose name is a placeholder',
    (lang) => {
      const [brand] = charterSchema.parse(defaultCharters[lang]).brands;
      if (!brand) throw new Error('the starting charter has no brand');
      expect(brand.name).toBe(messages[lang].options.brand.placeholder);
      expect(nameToShow(brand)).toBe('');
    },
  );
  it('is the name where one was chosen, or where the brand has pages', () => {
    expect(nameToShow({ name: 'Atelier Brumaire', pages: [] })).toBe('Atelier Brumaire');
    expect(nameToShow({ name: 'Votre marque', pages: [page] })).toBe('Votre marque');
  });
});

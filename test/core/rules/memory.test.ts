/** P15: a comment that brings a past crisis back. */
import { describe, expect, it } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { charterSchema } from '../../../src/core/charter/schema';
import { compileCharter } from '../../../src/core/rules/compile';
import { type Crisis, recalled } from '../../../src/core/rules/memory';
import { digest } from '../../../src/platform/digest';

const charter = charterSchema.parse(defaultCharters.fr);
const crisis = (id: string, words: string[], from: string): Crisis => ({
  id,
  name: id,
  words,
  from,
  until: null,
  said: 'Le quai a été fermé le soir même.',
  department: 'press',
});
const recalls = (text: string, ...crises: Crisis[]) =>
  recalled(text, compileCharter({ ...charter, crises }, { digest })).map(({ id }) => id);

describe('a past crisis', () => {
  const station = crisis('gare', ['gare du midi', 'quai 4'], '2024-03-02');

  it('is recalled by its words, whatever their accents and capitals', () => {
    expect(recalls('Encore la GARE DU MIDI, comme il y a deux ans', station)).toEqual(['gare']);
    expect(recalls('La gare est jolie, le midi aussi', station)).toEqual([]);
    expect(recalls('', station)).toEqual([]);
  });

  it('comes latest first, three at most', () => {
    const years = ['2021', '2024', '2022', '2023'].map((year) =>
      crisis(year, ['panne géante'], `${year}-01-01`),
    );
    expect(recalls('Une panne geante, encore', ...years)).toEqual(['2024', '2023', '2022']);
  });
});

/** What Relais offers to have approved holds before its own coach, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/core/charter/schema';
import { checkDraft } from '../../src/core/draft/check-draft';
import { contextOf } from '../../src/core/draft/context';
import { packOf, starters } from './shipped';

const values: Readonly<Record<string, string>> = {
  first_name: 'Camille',
  first_name_en: 'Camille',
  initials: 'LM',
  link: 'https://www.example.org/aide',
  contact: 'https://www.example.org/contact',
};

const filled = (text: string) =>
  text.replace(/\{\{(\w+)\}\}/g, (_all, id: string) => values[id] ?? 'ce point');

const own = new Map(Object.values(packOf).map((pack) => [pack.sector as string, pack]));

function told(charter: Charter, sector: string): string[] {
  const [brand] = charter.brands;
  if (!brand) throw new Error('no brand');
  const context = contextOf(charter, { ...brand, name: 'Lignéo' });
  const ids = new Set(own.get(sector)?.replies.map(({ id }) => id));
  return charter.replies
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, variants }) =>
      variants.flatMap(({ lang, text }) => {
        const draft = filled(text);
        return checkDraft({ text: draft, answered: null }, context).map(
          ({ rule, start, end }) => `${id}/${lang} ${rule}: ${draft.slice(start, end)}`,
        );
      }),
    );
}

describe.each(starters)('starter replies of %s', (name, charter) => {
  it('give the draft coach nothing to say', () => {
    expect(told(charter, name.split('.')[0] ?? '')).toEqual([]);
  });
});

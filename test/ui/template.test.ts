import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagLinks } from '../../src/core/replies/links';
import type { BlankView } from '../../src/messages/views';
import { filledParts, knownValues, missingBlanks, templateParts, writtenValues } from '../../src/ui/template';

const blank = (over: Partial<BlankView>): BlankView => ({
  id: 'name',
  kind: 'text',
  label: 'nom',
  value: '',
  required: true,
  choices: [],
  ...over,
});

describe('a text with blanks', () => {
  it('is cut at its blanks only', () => {
    expect(templateParts('{{a}} et {{b_2}}, {{ c }} {{}} {d} {{E}}')).toEqual([
      { kind: 'blank', id: 'a' },
      { kind: 'text', text: ' et ' },
      { kind: 'blank', id: 'b_2' },
      { kind: 'text', text: ', {{ c }} {{}} {d} {{E}}' },
    ]);
    expect(templateParts('')).toEqual([]);
  });

  it('lacks what is required and empty, spaces being nothing', () => {
    const blanks = [
      blank({ id: 'a' }),
      blank({ id: 'b', required: false }),
      blank({ id: 'c', value: 'Léa' }),
    ];
    const lacking = (values: Record<string, string>) => missingBlanks(blanks, values).map(({ id }) => id);
    expect(lacking(knownValues(blanks))).toEqual(['a']);
    expect(lacking({ ...knownValues(blanks), a: '  ' })).toEqual(['a']);
    expect(lacking({ ...knownValues(blanks), a: 'x', c: '' })).toEqual(['c']);
  });

  it('writes a picked date in the language of the reply', () => {
    const blanks = [blank({ id: 'when', kind: 'date' }), blank({ id: 'text' })];
    const values = { when: '2026-03-01', text: ' 2026-03-01 ' };
    expect(writtenValues(blanks, values, 'fr')).toEqual({ when: '1er mars 2026', text: '2026-03-01' });
    expect(writtenValues(blanks, values, 'en').when).toContain('March');
    expect(writtenValues(blanks, {}, 'fr')).toEqual({ when: '', text: '' });
  });
});

it('what is shown is what is inserted, links included, wherever a link and a blank meet', () => {
  const piece = fc.constantFrom(
    'https://a.example/',
    '?q=1',
    '&x=2',
    '#haut',
    ' ',
    '.',
    'mot',
    '{{a}}',
    '{{b}}',
  );
  const parameters = { utm_source: 'relais', x: '9' };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 3 }), (text, value) => {
      const values = { a: value.filter((one) => !one.startsWith('{')).join('') };
      const template = text.join('');
      const plain = filledParts(template, values, (id) => id, null);
      const tagged = filledParts(template, values, (id) => id, parameters);
      const join = (parts: typeof plain) => parts.map(({ shown }) => shown).join('');
      expect(join(tagged)).toBe(tagLinks(join(plain), parameters));
    }),
  );
});

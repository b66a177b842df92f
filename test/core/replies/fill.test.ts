import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blank } from '../../../src/core/charter/schema/reply';
import { fillReply, plainValue, startingValues } from '../../../src/core/replies/fill';
import { firstNameOf } from '../../../src/core/replies/first-name';
import { tagLinks } from '../../../src/core/replies/links';

const blank = (id: string, kind: Blank['kind'], more: Partial<Blank> = {}): Blank => ({
  id,
  kind,
  label: id,
  fallback: null,
  choices: [],
  ...more,
});
const known = { authorName: 'Marie Dupont', initials: 'LM' };

describe('blanks of a reply', () => {
  const blanks = [
    blank('name', 'first_name', { fallback: 'à vous' }),
    blank('me', 'initials'),
    blank('where', 'link'),
    blank('when', 'choice', { choices: ['matin', 'soir'] }),
  ];
  const text = 'Bonjour {{name}}, {{ when }} : {{where}} ^{{me}}';

  it('takes what is known, tells what is missing, in the text’s order', () => {
    const values = startingValues(blanks, known);
    expect(values).toEqual({ name: 'Marie', me: 'LM', where: '', when: '' });
    expect(fillReply({ text }, blanks, values)).toEqual({
      text: 'Bonjour Marie, {{ when }} : {{where}} ^LM',
      missing: ['when', 'where'],
    });
  });

  it('is whole once all is given', () => {
    const values = {
      ...startingValues(blanks, { ...known, authorName: 'xX_kevin' }),
      when: 'soir',
      where: 'https://a.example/x',
    };
    expect(fillReply({ text }, blanks, values)).toEqual({
      text: 'Bonjour à vous, soir : https://a.example/x ^LM',
      missing: [],
    });
  });

  it('refuses a link that is not https, and a choice that is not one', () => {
    for (const where of ['http://a.example', 'javascript:alert(1)', 'https://', 'a.example']) {
      expect(fillReply({ text: '{{where}}' }, blanks, { where }).missing).toEqual(['where']);
    }
    expect(fillReply({ text: '{{when}}' }, blanks, { when: 'midi' }).missing).toEqual(['when']);
  });

  it('a blank that is not declared, or named like an object’s own, is missing', () => {
    expect(fillReply({ text: '{{gone}} {{constructor}}' }, [], { gone: 'x' }).missing).toEqual([
      'gone',
      'constructor',
    ]);
    const odd = [blank('constructor', 'text')];
    expect(fillReply({ text: '{{constructor}}' }, odd, {}).missing).toEqual(['constructor']);
  });

  it('a value is plain text: one line, no blank, no control or direction mark', () => {
    const name = 'A\u202eb\n\nc\u0000';
    expect(fillReply({ text: '{{name}}' }, blanks, { name })).toEqual({ text: 'Ab c', missing: [] });
    expect(plainValue('👩‍👧')).toBe('👩‍👧');
    expect(plainValue('x'.repeat(9_999))).toHaveLength(300);
  });

  it('never throws, and leaves no blank where nothing is missing', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{{', '}}', '{{name}}', '{{me}}'));
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, name) => {
        const made = fillReply({ text: pieces.join('') }, blanks, { name, me: 'LM' });
        if (made.missing.length === 0) expect(made.text).not.toMatch(/\{\{[^{}]*\}\}/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('first name in a display name', () => {
  it.each([
    ['Marie Dupont', 'Marie'],
    ['DUPONT Marie', 'Marie'],
    ['Jean-Pierre M.', 'Jean-Pierre'],
    ['Élodie de La', null],
    ['Zoë van Dam', 'Zoë'],
    ['Marie', null],
    ['Mairie de Lyon', null],
    ['Le Chat Noir', null],
    ['MARIE DUPONT', null],
    ['Marie 🌸 Dupont', null],
    ['xX_kevin_Xx', null],
    ['marie dupont', null],
    ['', null],
    [null, null],
  ])('%s: %s', (name, expected) => {
    expect(firstNameOf(name)).toBe(expected);
  });
});

describe('links that are counted', () => {
  it.each([
    ['Voir https://a.example/x.', 'Voir https://a.example/x?utm_source=relais.'],
    ['(https://a.example/?q=1#top)', '(https://a.example/?q=1&utm_source=relais#top)'],
    ['https://a.example/?utm_source=other', 'https://a.example/?utm_source=other'],
    ['http://a.example et rien', 'http://a.example et rien'],
  ])('%s', (text, expected) => {
    expect(tagLinks(text, { utm_source: 'relais' })).toBe(expected);
  });
});

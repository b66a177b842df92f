import { describe, expect, it } from 'vitest';
import type { Blank, BlankKind } from '../../../src/core/charter/schema/reply';
import { isRefused, readBlank } from '../../../src/core/replies/blank-value';
import { fillReply } from '../../../src/core/replies/fill';

const blank = (kind: BlankKind, more: Partial<Blank> = {}): Blank => ({
  id: 'one',
  kind,
  label: 'One',
  fallback: null,
  choices: ['matin', 'soir'],
  ...more,
});

describe('what is given for a blank', () => {
  it.each([
    ['first_name', 'Marie', 'Marie', null],
    ['first_name', 'Ma\nrie', 'Ma rie', 'line_break'],
    ['first_name', 'Ma\u202erie', 'Marie', 'hidden'],
    ['first_name', '\u200b\u202e', '', 'hidden'],
    ['first_name', 'https://a.example', '', 'address_as_name'],
    ['first_name', 'www.a.example', '', 'address_as_name'],
    ['first_name', 'a@b.example', '', 'address_as_name'],
    ['initials', 'arnaque.com', '', 'address_as_name'],
    ['initials', 'LM', 'LM', null],
    ['text', '<b>oui</b>', '', 'markup'],
    ['text', '<img src=x onerror=alert(1)>', '', 'markup'],
    ['text', '< script>', '', 'markup'],
    ['text', '<\u200bscript>', '', 'markup'],
    ['text', '&lt;b&gt;', '', 'markup'],
    ['text', '[ici](https://a.example)', '', 'markup'],
    ['text', '{{me}}', '', 'markup'],
    ['text', 'je vous aime <3, 2 < 4 & 5', 'je vous aime <3, 2 < 4 & 5', null],
    ['text', '👩‍👧 à 14 h', '👩‍👧 à 14 h', null],
    ['link', 'https://a.example/x?y=1', 'https://a.example/x?y=1', null],
    ['link', 'http://a.example', '', 'not_a_link'],
    ['link', 'javascript:alert(1)', '', 'not_a_link'],
    ['link', 'https://user:pass@a.example', '', 'not_a_link'],
    ['date', '12 novembre 2026', '12 novembre 2026', null],
    ['date', 'bientôt', '', 'not_a_date'],
    ['choice', 'soir', 'soir', null],
    ['choice', 'midi', '', 'not_a_choice'],
    ['text', '   ', '', null],
  ] as const)('%s %j', (kind, given, value, trouble) => {
    const read = readBlank(blank(kind), given);
    expect(read).toEqual({ value, trouble });
    expect(isRefused(read)).toBe(value === '' && trouble !== null);
  });

  it('what is refused is never replaced by the fallback', () => {
    const name = blank('first_name', { fallback: 'à vous' });
    const fill = (given: string) => fillReply({ text: 'Bonjour {{one}}' }, [name], { one: given });
    expect(fill('')).toEqual({ text: 'Bonjour à vous', missing: [] });
    expect(fill('<b>Marie</b>').missing).toEqual(['one']);
  });
});

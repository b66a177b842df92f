import { describe, expect, it } from 'vitest';
import {
  contentOf,
  detailsOf,
  lostPassages,
  movesApproval,
  typedOf,
} from '../../../src/options/replies/typed-reply';
import { reply } from '../../core/charter/sample';

const blank = {
  id: 'first_name',
  kind: 'first_name' as const,
  label: 'Prénom',
  fallback: 'vous',
  choices: [],
};
const one = reply('a', 'Bonjour {{first_name}}', {
  variants: [{ lang: 'fr', text: 'Bonjour {{first_name}}', locked: ['Bonjour'] }],
  blanks: [blank],
  tags: ['colis'],
  networks: ['x'],
});

describe('a reply being typed', () => {
  it('that nobody touched is what it was', () => {
    const typed = typedOf(one);
    expect(contentOf(typed)).toEqual({ variants: one.variants, blanks: one.blanks });
    const { type, topics, actions, tags, networks, tagLinks } = one;
    expect(detailsOf(typed, one)).toEqual({ type, topics, actions, tags, networks, tagLinks });
    expect(movesApproval(typed, one)).toBe(false);
  });

  it('keeps what is known of a blank, drops one that no text asks for, and tells the kind of a new one', () => {
    const typed = typedOf(one);
    const french = { lang: 'fr', text: 'Bonjour {{first_name}}, voici {{lien}}', locked: '' };
    const english = { lang: 'en', text: 'Hello, here: {{lien}} until {{day_off}}', locked: '' };
    expect(contentOf({ ...typed, variants: [french, english] }).blanks).toEqual([
      blank,
      { id: 'lien', kind: 'link', label: 'lien', fallback: null, choices: [] },
      { id: 'day_off', kind: 'text', label: 'day off', fallback: null, choices: [] },
    ]);
    expect(contentOf({ ...typed, variants: [{ ...french, text: 'Bonjour' }] }).blanks).toEqual([]);
  });

  it('says which passages its text has lost', () => {
    expect(
      lostPassages({ lang: 'fr', text: 'Remboursé sous 14 jours', locked: '14 jours\n 30 jours ' }),
    ).toEqual(['30 jours']);
  });

  it('starts from the text that waits, where one does', () => {
    const variants = [{ lang: 'fr', text: 'Autre', locked: [] }];
    const waiting = { ...one, proposed: { variants, blanks: [], by: 'LM', on: '2026-06-01' } };
    expect(contentOf(typedOf(waiting, waiting.proposed))).toEqual({ variants, blanks: [] });
  });

  it.each(['type', 'tagLinks', 'department'] as const)('another %s moves the approval', (field) => {
    const other = { type: 'private' as const, tagLinks: true, department: 'legal' };
    expect(movesApproval({ ...typedOf(one), [field]: other[field] }, one)).toBe(true);
  });
});

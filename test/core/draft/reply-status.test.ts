import { describe, expect, it } from 'vitest';
import type { Blank, BlankKind } from '../../../src/core/charter/schema/reply';
import { statusReader } from '../../../src/core/draft/reply-status';

const text =
  'Bonjour {{first_name}}, un retour se prépare sur https://calbrune.example/retours, sous quatorze jours après la réception. ^{{initials}}';
const blank = (id: string, kind: BlankKind): Blank => ({ id, kind, label: id, fallback: null, choices: [] });
const blanks = [blank('first_name', 'first_name'), blank('initials', 'initials'), blank('fact', 'text')];
const read = statusReader([
  { id: 'return', blanks, variants: [{ lang: 'fr', text, locked: ['sous quatorze jours'] }] },
  { id: 'fact', blanks, variants: [{ lang: 'fr', text: 'Bonsoir, un fait : {{fact}}.', locked: [] }] },
  {
    id: 'hours',
    blanks: [],
    variants: [{ lang: 'fr', text: 'Bonjour, la boutique ouvre à 9 h.', locked: [] }],
  },
]);
const filled = text.replace('{{first_name}}', 'Nina').replace('{{initials}}', 'LM');

describe('the status of a draft', () => {
  it('is approved word for word, blanks filled with anything short, whatever the spaces and apostrophes', () => {
    expect(read(filled)).toEqual({
      id: 'return',
      status: 'approved',
      deviation: 0,
      lockedChanged: [],
      freeWords: false,
    });
    expect(read(`  ${filled.replace(', un', ',\u00a0un')}\n`).status).toBe('approved');
    expect(read('Bonjour, la boutique ouvre à 9 h.').id).toBe('hours');
  });

  it('tells changed free words from a changed fact', () => {
    const free = read(filled.replace('un retour se prépare', 'le retour se prépare'));
    expect(free).toMatchObject({ id: 'return', status: 'approved_changed', lockedChanged: [] });
    expect(free.deviation).toBeGreaterThan(0);
    expect(free.deviation).toBeLessThan(0.3);
    expect(read(filled.replace('quatorze', 'trente')).lockedChanged).toEqual(['sous quatorze jours']);
  });

  it('knows no reply in another text, in an empty one or without replies', () => {
    const none = { id: null, status: 'unapproved', deviation: 1, lockedChanged: [], freeWords: false };
    expect(read('Bonsoir, le chat va bien.')).toEqual(none);
    expect(read('')).toEqual(none);
    expect(statusReader([])(filled)).toEqual(none);
  });

  it('says where free words stand in a blank, so that a promise in them is still seen', () => {
    const promise = read('Bonsoir, un fait : nous vous remboursons demain.');
    expect(promise).toMatchObject({ id: 'fact', status: 'approved', freeWords: true });
  });

  it('is not approved with words added before, behind or in a blank too long', () => {
    expect(read(`${filled} Bonne journée.`).status).toBe('approved_changed');
    expect(read(`Oui. ${filled}`).status).toBe('approved_changed');
    expect(read(text.replace('{{first_name}}', 'a '.repeat(400))).status).not.toBe('approved');
  });
});

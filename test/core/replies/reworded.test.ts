import { describe, expect, it } from 'vitest';
import { lockedSpans, plainText, rewordingOf } from '../../../src/core/replies/reworded';

const approved =
  'Bonjour Marie, merci de votre patience. Réponse sous 24 h ici : https://a.example/suivi. Écrivez-nous en message privé.';
const locked = ['en message privé'];
const of = (written: string) => rewordingOf(approved, locked, written);

describe('an approved text in other words', () => {
  it('is the approved text whatever its spaces and apostrophes', () => {
    expect(of(approved)).toEqual({ changed: false, broken: [] });
    expect(of(approved.replace(' :', '\u00a0:').replace(/ /g, '\u00a0'))).toEqual({
      changed: false,
      broken: [],
    });
  });

  it('free words may change', () => {
    expect(of(approved.replace('merci de votre patience', 'pardon pour cette attente'))).toEqual({
      changed: true,
      broken: [],
    });
  });

  it.each([
    ['a locked passage', approved.replace('en message privé', 'en privé'), ['en message privé']],
    ['a figure', approved.replace('24 h', '48 h'), ['24']],
    ['a figure grown by a digit', approved.replace('24 h', '124 h'), ['24']],
    ['a link', approved.replace('a.example', 'b.example'), ['https://a.example/suivi']],
    ['all of it', 'Rien à dire', ['24', 'https://a.example/suivi', 'en message privé']],
    [
      'their order',
      'Écrivez-nous en message privé, https://a.example/suivi, 24 h',
      ['https://a.example/suivi', 'en message privé'],
    ],
  ])('%s may not', (_what, written, broken) => {
    expect(of(written).changed).toBe(true);
    expect(of(written).broken.map((one) => one.replace(/ h$/, ''))).toEqual(broken);
  });

  it('a passage that holds a figure is one passage', () => {
    const text = 'Le 3114 écoute jour et nuit, le 15 aussi.';
    expect(lockedSpans(text, ['Le 3114 écoute']).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Le 3114 écoute',
      '15',
    ]);
  });

  it('what is typed is plain text, on its lines', () => {
    expect(plainText(' a\r\nb\u202e\u200bc\u0000 ')).toBe('a\nbc');
  });
});

import { describe, expect, it } from 'vitest';
import { cueHeads, cueSource } from '../../../src/core/signals/cue';
import { lexicon } from '../../../src/core/signals/lexicon';
import { compileMatcher } from '../../../src/core/signals/matcher';
import { fold } from '../../../src/core/text/fold';
import { examples } from '../../fixtures/signals';

const find = (cue: string, text: string): string[] =>
  compileMatcher([{ name: 'x', weight: 1, cues: [cue] }])
    .find(fold(text).text)
    .map(({ start, end }) => fold(text).text.slice(start, end));

describe('the language of cues', () => {
  it.each([
    ['j’ai reçu', 'jai recu hier', ['jai recu']],
    ["j'ai", 'J’ai et j ai', ["j'ai", 'j ai']],
    ['rendez-vous', 'rendez vous', ['rendez vous']],
    ['rembours~', 'remboursement', ['remboursement']],
    ['pas <2> content', 'pas du tout content', ['pas du tout content']],
    ['pas <2> content', 'pas. content', []],
    ['# (jours|mois)', 'il y a 3 jours', ['3 jours']],
    ['(très )?bon', 'très bon', ['tres bon', 'bon']],
    ['con', 'content balcon', []],
    ['vol', 'du vol, pur', ['vol']],
  ])('%j in %j', (cue, text, found) => {
    expect(find(cue, text)).toEqual(found);
  });

  it('never repeats a group without a bound', () => {
    for (const { cues } of lexicon) {
      for (const cue of cues) {
        const source = cueSource(cue).replace(/\\./g, '');
        expect(source, cue).not.toMatch(/\)[*+]/);
      }
    }
  });

  it('tries each cue wherever it could match', () => {
    const texts = Object.values(examples).flatMap(({ on }) => on.map((text) => fold(text).text));
    for (const { cues } of lexicon) {
      for (const cue of cues) {
        const heads = cueHeads(cue);
        const everywhere = new RegExp(`(?<![a-z0-9])(?:${cueSource(cue)})`, 'g');
        for (const text of texts) {
          for (const match of text.matchAll(everywhere)) {
            const rest = text.slice(match.index).replaceAll('\n', ' ');
            expect(
              heads.some((head) => rest.startsWith(head)),
              cue,
            ).toBe(true);
          }
        }
      }
    }
  });
});

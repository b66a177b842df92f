import { describe, expect, it } from 'vitest';
import { cueAnchors } from '../../../src/core/signals/anchors';
import { cueSource } from '../../../src/core/signals/cue';
import { cueHeads, NUMBER } from '../../../src/core/signals/heads';
import { lexicon } from '../../../src/core/signals/lexicon';
import { compileMatcher } from '../../../src/core/signals/matcher';
import { fold } from '../../../src/core/text/fold';
import { examples } from '../../fixtures/signals';

/** True where a text goes on with this beginning; `NUMBER` stands for any. */
const opens = (rest: string, head: string): boolean =>
  new RegExp(
    `^${head
      .split(NUMBER)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\d{1,7}(?:[.,]\\d{1,3})?')}`,
  ).test(rest);

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
              heads.some((head) => opens(rest, head)),
              cue,
            ).toBe(true);
          }
        }
      }
    }
  });

  it('asks of a cue with gaps what must stand behind one of them', () => {
    expect(cueAnchors('pas <2> content')).toEqual(['content']);
    expect(cueAnchors('(je|on) <3> (a|de) <2> remboursement')).toEqual(['remboursement']);
    expect(cueAnchors('tout de suite')).toBeNull();
    expect(cueAnchors('merci <2>')).toBeNull();
  });

  it('finds what a search without beginnings or anchors finds', () => {
    const groups = lexicon.filter((_, at) => at % 4 === 0);
    const matcher = compileMatcher(groups);
    const texts = Object.values(examples).flatMap(({ on }) => on.map((text) => fold(text).text));
    for (const text of texts) {
      const found = matcher.find(text).map(({ group, start, end }) => `${group.name} ${start} ${end}`);
      const slow = new Set<string>();
      for (const { name, cues } of groups)
        for (const cue of cues) {
          const test = new RegExp(cueSource(cue), 'y');
          for (const { index } of text.matchAll(/(?<![a-z0-9])[a-z0-9]|[*\u0080-\uffff]/g)) {
            test.lastIndex = index;
            if (test.test(text)) slow.add(`${name} ${index} ${test.lastIndex}`);
          }
        }
      expect(new Set(found)).toEqual(slow);
    }
  });
});

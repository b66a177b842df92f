import { describe, expect, it } from 'vitest';
import { graveMatters } from '../../../src/core/replies/data/matters-grave';
import { offerMatters } from '../../../src/core/replies/data/matters-offers';
import { orderMatters } from '../../../src/core/replies/data/matters-orders';
import { peopleMatters } from '../../../src/core/replies/data/matters-people';
import { MATTERS, mattersOf } from '../../../src/core/replies/matters';
import { fold } from '../../../src/core/text/fold';

const groups = [orderMatters, offerMatters, peopleMatters, graveMatters];
const names = groups.flatMap((group) => Object.keys(group));
const said = (text: string) => {
  const matters = mattersOf(fold(text).text);
  return names.filter((_, at) => (matters[at] ?? 0) > 0);
};

describe('matters', () => {
  it('each has a name of its own', () => {
    expect(new Set(names).size).toBe(MATTERS);
  });

  it('entries are as they are folded, so that each can be found', () => {
    const entries = groups.flatMap((group) => Object.values(group)).flatMap((line) => line.split(', '));
    const odd = entries.filter(
      (entry) => entry !== fold(entry).text || /^\*|\*.|[^\p{L}\p{N} *£$€]/u.test(entry),
    );
    expect(odd).toEqual([]);
  });

  it('no entry stands twice in one line', () => {
    for (const group of groups)
      for (const [name, line] of Object.entries(group)) {
        const entries = line.split(', ');
        expect([name, entries.filter((entry, at) => entries.indexOf(entry) !== at)]).toEqual([name, []]);
      }
  });

  it('are heard in whole words, their beginnings and turns of phrase, in both languages', () => {
    expect(said('Où en est mon remboursement ?')).toContain('refund');
    expect(said("I'd like my money back")).toContain('refund');
    expect(said('Le colis a été remis à un voisin')).toEqual(
      expect.arrayContaining(['parcel', 'said delivered']),
    );
    expect(said('Ma montre ne marche plus')).toContain('broken');
    // « sav » is a word, not the beginning of « savoir ».
    expect(said('savoir')).not.toContain('support');
    expect(said('money')).not.toContain('refund');
    expect(said('xyz')).toEqual([]);
    expect(said('')).toEqual([]);
  });

  it('a turn of phrase says more than a word, and the same word twice no more than once', () => {
    const refund = names.indexOf('refund');
    const worth = (text: string) => mattersOf(fold(text).text)[refund] as number;
    expect(worth('money back')).toBeGreaterThan(worth('refund'));
    expect(worth('refund refund refund')).toBe(worth('refund'));
    expect(worth('refund on my card, where is my money')).toBeGreaterThan(worth('refund'));
  });

  it('the longest text is read to a point', () => {
    expect(said(`${'a '.repeat(20_000)} refund`)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type SocialComment, unknownCounts } from '../../../src/core/comment';
import { handlesOn } from '../../../src/core/thread/handle';
import { initialsOf } from '../../../src/core/thread/initials';
import { mentionFinder } from '../../../src/core/thread/mentions';
import { relate } from '../../../src/core/thread/relate';
import { charter } from '../charter/sample';

const { brands } = charter();

function said(
  id: string | null,
  handle: string | null,
  parentId: string | null,
  more: Partial<SocialComment> = {},
): SocialComment {
  return {
    id,
    permalink: null,
    kind: 'comment',
    parentId,
    author: { name: null, handle, verified: null },
    text: '',
    truncated: false,
    lang: null,
    time: null,
    timeText: null,
    counts: unknownCounts,
    ...more,
  };
}

describe('what the brand already answered', () => {
  const handles = handlesOn('x', brands);
  const of = (list: SocialComment[], owner: string | null = 'lignesazur') => relate(list, owner, handles);
  const answered = (list: SocialComment[]) => of(list).comments.map((one) => one.answered);

  it('by a direct reply, with the initials under it', () => {
    const list = [
      said('1', 'lea', 'p'),
      said('2', 'LIGNESAZUR', '1', { kind: 'reply', text: 'Bonjour Léa. ^LM' }),
      said('3', 'max', 'p'),
    ];
    expect(of(list).comments).toEqual([
      { byBrand: false, answered: true, answeredBy: 'LM', reopened: false },
      { byBrand: true, answered: false, answeredBy: null, reopened: false },
      { byBrand: false, answered: false, answeredBy: null, reopened: false },
    ]);
  });

  it('not by another user’s reply, nor by a reply to a reply', () => {
    const list = [said('1', 'lea', 'p'), said('2', 'max', '1'), said('3', 'lignesazur', '2')];
    expect(answered(list)).toEqual([false, true, false]);
  });

  it('is unknown where replies hang nowhere, are folded away or have no author', () => {
    expect(answered([said('1', 'lea', 'p'), said('2', 'lignesazur', null)])).toEqual([null, false]);
    const folded = said('1', 'lea', 'p', { counts: { ...unknownCounts, replies: 2 } });
    expect(answered([folded, said('2', 'max', '1')])).toEqual([null, false]);
    expect(answered([said('1', 'lea', 'p'), said('2', null, '1')])).toEqual([null, false]);
    expect(answered([said(null, 'lea', 'p'), said('2', 'lignesazur', '9')])).toEqual([null, false]);
  });

  it('whose page it is', () => {
    expect(of([]).own).toBe(true);
    expect(of([], '@LignesAzur').own).toBe(true);
    expect(of([], 'other').own).toBe(false);
    expect(of([], null).own).toBeNull();
    expect(of([said('1', null, null)]).comments[0]?.byBrand).toBeNull();
  });
});

describe('initials', () => {
  it.each([
    ['Bonjour, voici. ^LM', 'LM'],
    ['Bonne journée - LM', 'LM'],
    ['Bonne journée — É.', 'É'],
    ['Merci !\n–AB', 'AB'],
    ['Bonjour ^LM et merci', null],
    ['un porte-AB', null],
    ['^lm', null],
    ['', null],
  ])('%j: %s', (text, expected) => {
    expect(initialsOf(text)).toBe(expected);
  });
});

describe('mentions', () => {
  const find = mentionFinder('x', brands);
  it.each([
    ['Merci @LignesAzur.', 'azur'],
    ['(@lignesazur)', 'azur'],
    ['@lignesazur_fr', null],
    ['mail a@lignesazur', null],
    ['#LignesAzur encore', 'azur'],
    ['Lignes d’Azur', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  it('the handle of one network is not that of another', () => {
    expect(mentionFinder('facebook', brands)('@lignesazur')).toBeNull();
  });
});

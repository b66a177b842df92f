import { describe, expect, it } from 'vitest';
import { type SocialComment, unknownCounts } from '../../../src/core/comment';
import { relate } from '../../../src/core/thread/relate';

interface Line {
  readonly by: string | null;
  /** What it answers; the first comment where it does not say. */
  readonly to?: string | null;
  readonly name?: string | null;
  readonly text?: string;
  readonly replies?: number;
}

function said({ by, to, name, text, replies }: Line, at: number): SocialComment {
  return {
    id: String(at),
    permalink: null,
    kind: at === 0 ? 'comment' : 'reply',
    parentId: at === 0 ? 'post' : to === undefined ? '0' : to,
    author: { name: name ?? null, handle: by, verified: null },
    text: text ?? '',
    truncated: false,
    lang: null,
    time: null,
    timeText: null,
    counts: { ...unknownCounts, replies: replies ?? null },
  };
}

const of = (...lines: Line[]) => {
  const [first] = relate(lines.map(said), null, new Set(['brand'])).comments;
  return { answered: first?.answered, by: first?.answeredBy, reopened: first?.reopened };
};
const lea: Line = { by: 'lea' };
const brand: Line = { by: 'brand', text: 'Bonjour. ^LM' };
const again: Line = { by: 'brand', text: 'Bien sûr. ^AB' };
const max: Line = { by: 'max' };

describe('a comment whose author came back', () => {
  it('is open again after the brand’s reply, whose initials stay', () => {
    expect(of(lea, brand, lea)).toEqual({ answered: false, by: 'LM', reopened: true });
    expect(of(lea, brand, max, lea)).toEqual({ answered: false, by: 'LM', reopened: true });
    expect(of(lea, brand, { ...lea, to: '1' })).toEqual({ answered: false, by: 'LM', reopened: true });
  });

  it('is answered again once the brand answers that too', () => {
    expect(of(lea, brand, lea, again)).toEqual({ answered: true, by: 'AB', reopened: false });
    expect(of(lea, brand, { ...lea, to: '1' }, { ...again, to: '2' })).toMatchObject({ answered: true });
    expect(of(lea, brand, lea, again, lea)).toEqual({ answered: false, by: 'AB', reopened: true });
  });

  it('is not answered by what the brand says to somebody else', () => {
    const lines = [lea, brand, lea, max, { ...again, to: '3' }] as const;
    expect(of(...lines)).toEqual({ answered: false, by: 'LM', reopened: true });
  });

  it('is not open again by what came before the answer, nor by others', () => {
    expect(of(lea, lea, brand)).toEqual({ answered: true, by: 'LM', reopened: false });
    expect(of(lea, brand, max)).toEqual({ answered: true, by: 'LM', reopened: false });
    expect(of(lea, lea)).toEqual({ answered: false, by: null, reopened: false });
  });

  it('knows the author by handle, else by an equal name', () => {
    const named = (by: string | null, name: string): Line => ({ by, name });
    expect(of(named(null, 'Léa  M'), brand, named(null, 'Léa M')).reopened).toBe(true);
    expect(of(named('lea', 'Léa M'), brand, named(null, 'Léa M')).reopened).toBe(true);
    expect(of(named('lea', 'Léa M'), brand, named('lea2', 'Léa M')).reopened).toBe(false);
    expect(of(named('lea', 'Léa M'), brand, named(null, 'Max')).reopened).toBe(false);
    expect(of({ by: 'Lea' }, brand, { by: '@lea' }).reopened).toBe(true);
  });

  it('is unknown where the page does not say', () => {
    // Somebody without a name or a handle may be the author.
    expect(of(lea, brand, { by: null })).toMatchObject({ answered: true, reopened: null });
    expect(of(lea, { by: null }, brand)).toMatchObject({ answered: true, reopened: false });
    // Folded replies may hold the author's return, or the answer to it.
    expect(of({ ...lea, replies: 3 }, brand)).toMatchObject({ answered: true, reopened: null });
    expect(of({ ...lea, replies: 5 }, brand, lea)).toMatchObject({ answered: null, reopened: true });
    expect(of({ ...lea, replies: 1 }, brand, { ...lea, to: '1', replies: 1 })).toMatchObject({
      answered: null,
      reopened: true,
    });
    // Who wrote last may be the brand.
    expect(of(lea, brand, lea, { by: null })).toMatchObject({ answered: null, reopened: true });
  });

  it('never concerns the brand’s own words', () => {
    expect(of({ by: 'brand' }, brand, { by: 'brand' })).toMatchObject({ answered: true, reopened: false });
  });

  it('bears with replies that answer each other in a circle', () => {
    const lines = [lea, brand, { ...lea, to: '3' }, { ...lea, to: '2' }] as const;
    expect(of(...lines).answered).toBe(true);
  });
});

describe('what an author wrote coming back', () => {
  const at = (place: number, ...lines: Line[]) => {
    const { comments } = relate(lines.map(said), null, new Set(['brand']));
    const { answered, answeredBy, reopened } = comments[place] ?? {};
    return { answered, by: answeredBy, reopened };
  };

  it('is answered by the brand’s next words in the same row, and not by those before', () => {
    expect(at(2, lea, brand, lea)).toEqual({ answered: false, by: null, reopened: false });
    expect(at(2, lea, brand, lea, again)).toEqual({ answered: true, by: 'AB', reopened: false });
    expect(at(2, lea, brand, lea, again, lea, brand).by).toBe('AB');
    expect(at(4, lea, brand, lea, again, lea).answered).toBe(false);
  });

  it('is not answered by what is said below somebody else, nor is what others wrote', () => {
    expect(at(2, lea, brand, lea, max, { ...again, to: '3' }).answered).toBe(false);
    expect(at(2, lea, brand, max, again).answered).toBe(false);
    expect(at(2, { by: 'brand' }, { by: 'max' }, { by: 'brand' }, again).answered).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKin } from '../../src/content/kin';
import type { SocialComment } from '../../src/core/comment';
import { relate } from '../../src/core/thread/relate';
import { comment } from './made';

const brands = [{ id: 'b', name: 'Brand', aliases: [], pages: [{ network: 'x', handle: 'Brand' }] }];
const by = (handle: string | null, name: string | null = null) => ({ name, handle, verified: null });
const keyOf = (one: SocialComment, at: number) => `x:${one.id ?? `~${at}`}`;

/** What a page shows from top to bottom; what it shows no more has no place. */
function placesOf(comments: readonly SocialComment[]) {
  const places = new Map(comments.map((one, at) => [keyOf(one, at), at]));
  const isAbove = (one: string, other: string) => {
    const [a, b] = [places.get(one), places.get(other)];
    return a === undefined || b === undefined ? null : a < b;
  };
  return { places, isAbove };
}

/** @param turns in which order the comments arrive */
function inTurn(comments: readonly SocialComment[], turns: readonly number[]) {
  const kin = createKin('x', brands, placesOf(comments).isAbove);
  for (const at of turns) {
    const one = comments[at];
    if (one) kin.note(keyOf(one, at), one);
  }
  return comments.map((one, at) => kin.of(keyOf(one, at), one));
}

describe('what the brand wrote and answered', () => {
  it('knows an answer, its initials, and which comment to look at again', () => {
    const kin = createKin('x', brands, () => null);
    kin.note('x:1', comment({ id: '1' }));
    const open = { own: false, answered: false, answeredBy: null, reopened: false };
    expect(kin.of('x:1', comment({ id: '1' }))).toEqual(open);
    const answer = comment({ id: '2', parentId: '1', author: by('@brand'), text: 'Oui, dès 9 h. ^LM' });
    expect(kin.note('x:2', answer)).toEqual(['1', 'p1']);
    expect(kin.of('x:1', comment({ id: '1' }))).toEqual({ ...open, answered: true, answeredBy: 'LM' });
    expect(kin.of('x:2', answer).own).toBe(true);
    expect(kin.note('x:2', answer)).toEqual([]);
  });

  it('looks again at what an author wrote coming back, once the brand answers that', () => {
    const thread = [
      comment({ id: '1' }),
      comment({ id: '2', parentId: '1', author: by('brand') }),
      comment({ id: '3', parentId: '1' }),
      comment({ id: '4', parentId: '1', author: by('brand'), text: 'Oui. ^AB' }),
    ];
    const { isAbove } = placesOf(thread);
    const kin = createKin('x', brands, isAbove);
    const touched = thread.map((one, at) => kin.note(keyOf(one, at), one));
    expect(touched[3]).toContain('3');
    expect(kin.of('x:3', comment({ id: '3', parentId: '1' }))).toMatchObject({
      answered: true,
      answeredBy: 'AB',
    });
  });

  it('does not know where replies are folded away', () => {
    const kin = createKin('x', brands, () => null);
    const counts = { reactions: null, replies: 3, shares: null, views: null };
    expect(kin.of('x:1', comment({ counts })).answered).toBeNull();
  });

  it('keeps an answer and a return whose elements left the page', () => {
    const thread = [
      comment({ id: '1' }),
      comment({ id: '2', parentId: '1', author: by('brand'), text: 'Oui. ^LM' }),
      comment({ id: '3', parentId: '1' }),
    ];
    const { places, isAbove } = placesOf(thread);
    const kin = createKin('x', brands, isAbove);
    for (const [at, one] of thread.entries()) kin.note(keyOf(one, at), one);
    const reopened = { own: false, answered: false, answeredBy: 'LM', reopened: true };
    expect(kin.of('x:1', comment({ id: '1' }))).toEqual(reopened);
    places.delete('x:2');
    places.delete('x:3');
    expect(kin.of('x:1', comment({ id: '1' }))).toEqual(reopened);
  });

  it('does not know the order of what was never shown together', () => {
    const kin = createKin('x', brands, () => null);
    kin.note('x:1', comment({ id: '1' }));
    kin.note('x:2', comment({ id: '2', parentId: '1', author: by('brand') }));
    kin.note('x:3', comment({ id: '3', parentId: '1' }));
    expect(kin.of('x:1', comment({ id: '1' }))).toMatchObject({ answered: true, reopened: null });
    // What answers the answer comes after it, wherever it stands.
    kin.note('x:4', comment({ id: '4', parentId: '2' }));
    expect(kin.of('x:1', comment({ id: '1' }))).toMatchObject({ answered: false, reopened: true });
  });

  it('reads as the whole thread is read, whatever the order of arrival', () => {
    const ids = ['1', '2', '3', '4', '5', '6', '7'];
    const one = fc.record({
      parentId: fc.constantFrom(...ids, null, 'p1'),
      author: fc.constantFrom(by('brand'), by('lea'), by('noe', 'Noé'), by(null, 'Noé'), by(null)),
      replies: fc.constantFrom(null, 0, 1, 2),
      text: fc.constantFrom('Oui.', 'Oui. ^LM', 'Oui. ^AB'),
      hasId: fc.boolean(),
    });
    let reopened = 0;
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 7 }),
        fc.infiniteStream(fc.nat()),
        (given, chance) => {
          const comments = given.map(({ parentId, author, replies, text, hasId }, at) =>
            comment({
              id: hasId ? (ids[at] ?? null) : null,
              parentId,
              author,
              text,
              counts: { ...comment().counts, replies },
            }),
          );
          const turns = comments.map((_, at) => ({ at, turn: chance.next().value ?? 0 }));
          turns.sort((a, b) => a.turn - b.turn);
          const whole = relate(comments, null, new Set(['brand'])).comments;
          reopened += whole.filter((said) => said.reopened === true).length;
          const expected = whole.map(({ byBrand, ...answer }) => ({ own: byBrand, ...answer }));
          expect(
            inTurn(
              comments,
              turns.map(({ at }) => at),
            ),
          ).toEqual(expected);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(reopened).toBeGreaterThan(0);
  });

  it('costs the same for the five thousandth comment as for the first', () => {
    const kin = createKin('x', brands, () => null);
    let looked = 0;
    for (let at = 0; at < 5_000; at += 1) looked += kin.note(`x:${at}`, comment({ id: String(at) })).length;
    expect(looked).toBe(5_000);
  });
});

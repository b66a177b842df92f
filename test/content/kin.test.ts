import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKin } from '../../src/content/kin';
import type { SocialComment } from '../../src/core/comment';
import { relate } from '../../src/core/thread/relate';
import { comment } from './made';

const brands = [{ id: 'b', name: 'Brand', aliases: [], pages: [{ network: 'x', handle: 'Brand' }] }];
const by = (handle: string | null) => ({ name: null, handle, verified: null });

function inTurn(comments: readonly SocialComment[]) {
  const kin = createKin('x', brands);
  for (const [at, one] of comments.entries()) kin.note(`x:${one.id ?? `~${at}`}`, one);
  return comments.map((one) => kin.of(one));
}

describe('what the brand wrote and answered', () => {
  it('knows an answer, its initials, and which comment to look at again', () => {
    const kin = createKin('x', brands);
    kin.note('x:1', comment({ id: '1' }));
    expect(kin.of(comment({ id: '1' }))).toEqual({ own: false, answered: false, answeredBy: null });
    const answer = comment({ id: '2', parentId: '1', author: by('@brand'), text: 'Oui, dès 9 h. ^LM' });
    expect(kin.note('x:2', answer)).toEqual(['1']);
    expect(kin.of(comment({ id: '1' }))).toEqual({ own: false, answered: true, answeredBy: 'LM' });
    expect(kin.of(answer).own).toBe(true);
    expect(kin.note('x:2', answer)).toEqual([]);
  });

  it('does not know where replies are folded away', () => {
    const kin = createKin('x', brands);
    const counts = { reactions: null, replies: 3, shares: null, views: null };
    expect(kin.of(comment({ counts })).answered).toBeNull();
  });

  it('says an answer exactly where the reading of the whole thread does', () => {
    const ids = ['1', '2', '3', '4', '5', '6'];
    const one = fc.record({
      parentId: fc.constantFrom(...ids),
      author: fc.constantFrom(by('brand'), by('lea'), by('noe')),
      replies: fc.constantFrom(null, 0, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (given) => {
        const comments = given.map(({ parentId, author, replies }, at) =>
          comment({ id: ids[at] ?? null, parentId, author, counts: { ...comment().counts, replies } }),
        );
        const whole = relate(comments, null, new Set(['brand'])).comments;
        expect(inTurn(comments).map(({ own, answered }) => [own, answered])).toEqual(
          whole.map(({ byBrand, answered }) => [byBrand, answered]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('costs the same for the five thousandth comment as for the first', () => {
    const kin = createKin('x', brands);
    let looked = 0;
    for (let at = 0; at < 5_000; at += 1) looked += kin.note(`x:${at}`, comment({ id: String(at) })).length;
    expect(looked).toBe(5_000);
  });
});

import { describe, expect, it } from 'vitest';
import { paceTold } from '../../../src/content/guard/pace';
import { MOST_PACED } from '../../../src/messages/guard-page';
import { comment, entry } from '../made';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 14, minute)).toISOString();
const said = (id: string, minute: number, handle: string | null, own = false) =>
  entry({ own, comment: comment({ id, time: at(minute), author: { name: null, handle, verified: null } }) });

describe('what a page tells of a thread', () => {
  it('is times and who is who, newest first, and neither a name nor a word', () => {
    const told = paceTold([
      said('1', 5, 'lea'),
      said('2', 9, 'tom'),
      said('3', 7, 'lea'),
      said('4', 8, null),
    ]);
    expect(told.comments.map(({ author }) => author)).toEqual([1, null, 0, 0]);
    expect(told.comments[0]?.at).toBe(Date.parse(at(9)));
    expect(JSON.stringify(told)).not.toMatch(/lea|tom|Bonjour/);
  });

  it('is nothing of what the page gives no instant for, of quotations and of advertisements', () => {
    const odd = (given: Parameters<typeof comment>[0]) => entry({ comment: comment(given) });
    const told = paceTold([
      odd({ id: '1', time: null, timeText: '2 h' }),
      odd({ id: '2', time: 'hier' }),
      odd({ id: '3', time: at(1), kind: 'quoted' }),
      odd({ id: '4', time: at(1), kind: 'ad' }),
    ]);
    expect(told).toEqual({ posted: null, announced: null, comments: [] });
  });

  it('has the post’s own time and count, and each comment once', () => {
    const post = entry({
      comment: comment({
        id: 'p1',
        kind: 'post',
        time: at(0),
        counts: { reactions: null, replies: 480, shares: null, views: null },
      }),
    });
    const told = paceTold([post, said('1', 5, 'lea'), said('1', 5, 'lea', true)]);
    expect(told).toMatchObject({ posted: Date.parse(at(0)), announced: 480, comments: [{ own: true }] });
  });

  it('is cut at the newest', () => {
    const many = Array.from({ length: MOST_PACED + 10 }, (_, index) => said(String(index), index, 'lea'));
    const { comments } = paceTold(many);
    expect(comments).toHaveLength(MOST_PACED);
    expect(comments.at(-1)?.at).toBe(Date.parse(at(10)));
  });
});

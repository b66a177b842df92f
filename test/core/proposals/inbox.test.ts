import { describe, expect, it } from 'vitest';
import { MOST_RECEIVED, receive } from '../../../src/core/proposals/inbox';
import { proposals } from './sample';

const facts = { house: 'Charte de Lignéo', place: 'main', at: '2026-11-22T18:00:00.000Z' };
const none = new Set<string>();

describe('the inbox', () => {
  it('takes each proposal once, whatever files it came in', () => {
    const [one, two] = proposals(2);
    const first = receive([], proposals(1), facts, none);
    expect(first).toMatchObject({ fresh: 1, known: 0, left: 0 });
    const again = receive(first.kept, proposals(2), { ...facts, at: '2026-11-23T00:00:00.000Z' }, none);
    expect(again).toMatchObject({ fresh: 1, known: 1, left: 0 });
    expect(again.kept.map(({ proposal }) => proposal)).toEqual([one, two]);
    // What was received first stays as it was.
    expect(again.kept[0]?.at).toBe(facts.at);
  });

  it('does not take again what the charter has answered', () => {
    const answered = new Set(proposals(1).map(({ id }) => id));
    expect(receive([], proposals(2), facts, answered)).toMatchObject({ fresh: 1, known: 1 });
  });

  it('full, makes room by what was answered, never by what waits', () => {
    const all = proposals(MOST_RECEIVED + 2);
    const full = receive([], all.slice(0, MOST_RECEIVED), facts, none).kept;
    const news = all.slice(MOST_RECEIVED);
    expect(receive(full, news, facts, none)).toMatchObject({ fresh: 0, left: 2 });
    const [oldest] = all;
    const made = receive(full, news, facts, new Set([oldest?.id ?? '']));
    expect(made).toMatchObject({ fresh: 1, left: 1 });
    expect(made.kept).toHaveLength(MOST_RECEIVED);
    expect(made.kept.some(({ proposal }) => proposal.id === oldest?.id)).toBe(false);
  });
});

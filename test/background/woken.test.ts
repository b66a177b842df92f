import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { type Counts, unknownCounts } from '../../src/core/comment';
import type { Act } from '../../src/messages/parts';
import { comment, found, KEY, onX, QUESTION } from './comments';
import { content, deskOn, options, popup, TAB } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const drawn = (reactions: number | null, replies: number | null): Counts => ({
  ...unknownCounts,
  reactions,
  replies,
});

/** A page whose comment draws what the test says, seen from as many tabs as it likes. */
function thread() {
  const desk = deskOn();
  let counts = drawn(2, 0);
  desk.page['content.comment'] = () => found(QUESTION, { counts });
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const judge = async (seen = counts) => {
    const comments = [{ key: KEY, comment: comment(QUESTION, { counts: seen }), answered: null }];
    const { verdicts } = await handlers['judge.batch']({ brand: null, page: onX, comments }, content);
    return verdicts[0]?.verdict;
  };
  const guidance = async () =>
    (await handlers['guidance.load']({ target: { tabId: TAB, key: KEY } }, popup)).guidance;
  const act = (one: Act) => handlers.act({ target: { tabId: TAB, key: KEY }, act: one }, popup);
  const now = (reactions: number | null, replies: number | null) => {
    counts = drawn(reactions, replies);
  };
  return { handlers, judge, guidance, act, now };
}

describe('a comment that was decided upon and moves again', () => {
  it('wakes up in the verdict and in the guidance, and sleeps again after a new decision', async () => {
    const { judge, guidance, act, now } = thread();
    await act({ do: 'leave' });
    expect(await judge()).toMatchObject({ decided: 'leave' });
    expect(await judge()).not.toHaveProperty('woken');
    now(400, 12);
    expect(await judge()).toMatchObject({ decided: 'leave', woken: 'growing' });
    expect((await guidance())?.verdict.woken).toBe('growing');
    await act({ do: 'watch' });
    expect(await judge()).not.toHaveProperty('woken');
    expect((await guidance())?.verdict).not.toHaveProperty('woken');
  });

  it('wakes up again as before where the newer decision is undone', async () => {
    const { handlers, judge, act, now } = thread();
    await act({ do: 'leave' });
    now(1_000_000, 40_000);
    const { decision } = await act({ do: 'watch' });
    expect(await judge()).not.toHaveProperty('woken');
    await handlers['decisions.undo']({ id: decision?.id ?? '' }, options);
    expect(await judge()).toMatchObject({ decided: 'leave', woken: 'growing' });
  });

  it('tells an answer under an escalation from a crowd, and says nothing on unknown counters', async () => {
    const { judge, act, now } = thread();
    await act({ do: 'escalate' });
    now(900, 0);
    expect(await judge()).not.toHaveProperty('woken');
    now(900, 1);
    expect((await judge())?.woken).toBe('answered_again');
    now(null, null);
    expect(await judge()).not.toHaveProperty('woken');
  });

  it('is judged in each of two tabs by what that tab shows', async () => {
    const { judge, act, now } = thread();
    now(50, 3);
    await act({ do: 'leave' });
    expect(await judge(drawn(2, 0))).not.toHaveProperty('woken');
    expect(await judge(drawn(300, 9))).toMatchObject({ woken: 'growing' });
    expect(await judge(drawn(2, 0))).not.toHaveProperty('woken');
  });
});

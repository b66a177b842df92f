import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { Caller } from '../../src/messages/sender';
import { found, KEY } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const content: Caller = { who: 'content', tabId: TAB, frameId: 0, documentId: 'page', practice: false };
const HOUR = 3_600_000;

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function asking() {
  const desk = deskOn(storesWith());
  desk.page['content.comment'] = () => {
    const { found: one } = found('Le service est devenu nul, je suis très déçue.');
    return { found: one && { ...one, thread: '1' } };
  };
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  /** `count` replies of as many people since that time. */
  const burst = (count: number, since: number) =>
    Array.from({ length: count }, (_, index) => ({
      at: Math.round(since + ((desk.now - since) * (index + 0.5)) / count),
      author: index,
      own: false,
    }));
  const pace = async (comments: ReturnType<typeof burst>, thread: string | null = '1', practice = false) => {
    const request = {
      network: 'x',
      brand: null,
      thread,
      posted: desk.now - 24 * HOUR,
      announced: null,
      comments,
    };
    return (await handlers['thread.pace'](request, { ...content, practice })).pace;
  };
  return { desk, handlers, burst, pace };
}

describe('the pace of a thread', () => {
  it('is judged by the charter’s own numbers', async () => {
    const { desk, burst, pace } = asking();
    expect(await pace(burst(19, desk.now - HOUR))).toBe('calm');
    expect(await pace(burst(30, desk.now - HOUR))).toBe('snowball');
    expect(await pace([])).toBe('calm');
  });

  it('is tied to what the brand did in that thread, where the journal knows it, and nowhere else', async () => {
    const { desk, handlers, burst, pace } = asking();
    const target = { tabId: TAB, key: KEY };
    const act = { do: 'promise', due: '2026-12-01' } as const;
    expect((await handlers.act({ target, act }, popup)).outcome).toBe('done');
    const acted = desk.now;
    desk.now += HOUR / 2;
    expect(await pace(burst(25, acted))).toBe('after_own');
    expect(await pace(burst(25, acted), '2')).toBe('snowball');
    expect(await pace(burst(25, acted), null)).toBe('snowball');
    expect(await pace(burst(25, acted), '1', true)).toBe('snowball');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { publish } from '../../src/background/perimeter';
import { purge } from '../../src/background/purge';
import { PERIMETER_KEY, perimeterSchema } from '../../src/storage/perimeter';
import { comment, found, KEY, onX, QUESTION } from './comments';
import { content, deskOn, options, popup, storesWith, TAB } from './desk';

const DAY = 24 * 3_600_000;

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** A worker on these stores that counts what judging asks of them. */
async function working(stores = storesWith()) {
  const desk = deskOn(stores);
  desk.page['content.comment'] = () => found(QUESTION);
  desk.page['content.decided'] = () => ({});
  await publish(desk);
  const looked: string[][] = [];
  let reads = 0;
  const handlers = handlersOf({
    ...desk,
    clock: () => desk.now,
    decisions: {
      ...desk.decisions,
      latest: (refs) => {
        looked.push([...refs]);
        return desk.decisions.latest(refs);
      },
    },
    area: {
      ...desk.area,
      get: (keys) => {
        if (keys?.includes(PERIMETER_KEY)) reads += 1;
        return desk.area.get(keys);
      },
    },
  });
  const judge = async (...keys: string[]) => {
    const comments = keys.map((key) => ({ key, comment: comment(QUESTION), answered: null }));
    const reply = await handlers['judge.batch']({ brand: null, page: onX, comments }, content);
    return { epoch: reply.epoch, decided: reply.verdicts.map(({ verdict }) => verdict.decided) };
  };
  const stored = () => perimeterSchema.parse(stores.area.data.get(PERIMETER_KEY)).epoch;
  const leave = () => handlers.act({ target: { tabId: TAB, key: KEY }, act: { do: 'leave' } }, popup);
  return { desk, handlers, judge, leave, stored, looked, reads: () => reads };
}

describe('what judging remembers', () => {
  it('is read once, and only what is new is looked up', async () => {
    const { judge, looked, reads } = await working();
    await judge(KEY, 'x:2');
    const once = reads();
    expect(looked.map(({ length }) => length)).toEqual([2]);
    await judge(KEY, 'x:2', 'x:3');
    await judge(KEY, 'x:3');
    expect(looked.map(({ length }) => length)).toEqual([2, 1]);
    expect(reads()).toBe(once);
  });

  it('gives way to a decision, and to its undoing', async () => {
    const { judge, leave, handlers } = await working();
    expect((await judge(KEY, 'x:2')).decided).toEqual([null, null]);
    const { decision } = await leave();
    expect((await judge(KEY, 'x:2')).decided).toEqual(['leave', null]);
    await handlers['decisions.undo']({ id: decision?.id ?? '' }, options);
    expect((await judge(KEY, 'x:2')).decided).toEqual([null, null]);
  });

  it('is the same on another network’s page only where it was decided there', async () => {
    const { judge, leave, handlers } = await working();
    await leave();
    expect((await judge(KEY)).decided).toEqual(['leave']);
    const page = { ...onX, network: 'facebook' as const };
    const comments = [{ key: KEY, comment: comment(QUESTION), answered: null }];
    const { verdicts } = await handlers['judge.batch']({ brand: null, page, comments }, content);
    expect(verdicts[0]?.verdict.decided).toBeNull();
  });

  it('is found again by a worker that starts anew', async () => {
    const stores = storesWith();
    await (await working(stores)).leave();
    expect((await (await working(stores)).judge(KEY)).decided).toEqual(['leave']);
  });

  it('follows the charter, and tells content scripts where storage failed to', async () => {
    const { desk, judge, handlers, stored } = await working();
    const before = await judge(KEY);
    const { charter, place } = await handlers['charter.load']({}, options);
    const change = { change: 'small_house', on: true } as const;
    await handlers['charter.change']({ place, revision: charter.revision, change }, options);
    const after = await judge(KEY);
    expect(after.epoch).not.toBe(before.epoch);
    expect(stored()).toBe(after.epoch);
    // As if the write had been lost, and the worker with it.
    desk.stores.area.data.delete(PERIMETER_KEY);
    const again = await working(desk.stores);
    desk.stores.area.data.delete(PERIMETER_KEY);
    await again.judge(KEY);
    await vi.waitFor(() => expect(stored()).toBe(after.epoch));
  });

  it('does not outlive the day', async () => {
    const { desk, judge, looked } = await working();
    await judge(KEY);
    desk.now += DAY;
    await judge(KEY);
    expect(looked).toHaveLength(2);
  });

  it('forgets what the purge took away', async () => {
    const { desk, judge, leave } = await working();
    await leave();
    // So far ahead that the purge doubts the clock until the next day.
    desk.now += 400 * DAY;
    await purge(desk);
    desk.now += DAY;
    expect((await judge(KEY)).decided).toEqual(['leave']);
    await purge(desk);
    expect((await judge(KEY)).decided).toEqual([null]);
  });
});

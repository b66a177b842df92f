import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOCKS, remind } from '../../../src/background/clocks/remind';
import { handlersOf } from '../../../src/background/handlers';
import { start } from '../../../src/background/start';
import { ALL_TABS, content, deskOn, options, popup, storesWith, TAB } from '../desk';
import { DATA, DAY, HOUR, scene, UNLAWFUL } from './scene';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const alarms = { get: async () => ({ name: 'there' }), create: () => undefined };

async function quiet(handlers: ReturnType<typeof handlersOf>, from: string, until: string) {
  const { charter, place } = await handlers['charter.load']({}, options);
  const change = {
    change: 'care',
    quietHours: { from, until, days: [] },
    onCall: [],
    pauseAfterAbuse: 0,
  } as const;
  await handlers['charter.change'](
    {
      place,
      revision: charter.revision,
      change: { ...change, quietHours: { from, until, days: [] }, onCall: [] },
    },
    options,
  );
}

/** Local hours, whatever zone the test runs in. */
const today = (hour: number, minute = 0) => new Date(2026, 10, 22, hour, minute).getTime();

describe('a reminder', () => {
  it('asks to be woken for the next moment, at most six hours ahead', async () => {
    const { see, desk } = scene();
    await see(DATA);
    expect(desk.alarms.get(CLOCKS)).toBe(desk.now + 6 * HOUR);
    desk.now += 11 * HOUR;
    const { see: seeOther, desk: other } = scene();
    await seeOther(UNLAWFUL);
    other.now += 11 * HOUR;
    await remind(other);
    expect(other.alarms.get(CLOCKS)).toBe(other.now + HOUR);
  });

  it('shows in the badge and in the list until it is seen, once', async () => {
    const { see, desk, one, handlers } = scene();
    await see(UNLAWFUL);
    await handlers['page.count']({ left: 3 }, content);
    expect(desk.badges.get(TAB)).toBe('3');
    desk.now += 12 * HOUR;
    expect(await remind(desk)).toBe(1);
    expect((await one())?.reminder).toBe('half');
    expect([desk.badges.get(TAB), desk.badges.get(ALL_TABS)]).toEqual(['3!', '!']);
    await handlers['page.count']({ left: 0 }, content);
    expect(desk.badges.get(TAB)).toBe('!');
    await handlers['clocks.remind']({ do: 'seen', clock: null }, popup);
    expect([desk.badges.get(TAB), desk.badges.get(ALL_TABS)]).toEqual(['', '']);
    expect(await remind(desk)).toBe(0);
    expect((await one())?.reminder).toBeNull();
    desk.now += 12 * HOUR;
    expect(await remind(desk)).toBe(1);
    expect(await one()).toMatchObject({ reminder: 'late', state: 'late' });
  });

  it('that the worker slept through is told at its next start', async () => {
    const stores = storesWith();
    const before = scene(stores);
    await before.see(UNLAWFUL);
    const woken = deskOn(stores);
    woken.now = before.desk.now + 30 * HOUR;
    await start(woken, alarms);
    expect(woken.badges.get(ALL_TABS)).toBe('!');
    const { clocks } = await handlersOf(woken)['clocks.load']({ practice: false }, popup);
    expect(clocks[0]).toMatchObject({ reminder: 'late' });
  });

  it('is put off for an hour by one press', async () => {
    const { see, desk, one, handlers } = scene();
    await see(UNLAWFUL);
    desk.now += 12 * HOUR;
    await remind(desk);
    await handlers['clocks.remind']({ do: 'later', clock: null }, popup);
    expect((await one())?.reminder).toBeNull();
    expect(desk.alarms.get(CLOCKS)).toBe(desk.now + HOUR);
    desk.now += HOUR;
    expect(await remind(desk)).toBe(1);
  });

  it('goes with the end of its case', async () => {
    const { see, desk, act, load } = scene();
    await see(DATA);
    desk.now += 25 * DAY;
    expect(await remind(desk)).toBe(1);
    await act({ do: 'settle', clock: 'data_request', exit: 'answered', by: null, why: null });
    expect(desk.badges.get(ALL_TABS)).toBe('');
    expect(desk.alarms.has(CLOCKS)).toBe(false);
    expect((await load()).clocks).toEqual([]);
  });

  it('waits for the end of quiet hours, and is told then', async () => {
    const { see, desk, handlers } = scene();
    await quiet(handlers, '19:00', '08:00');
    desk.now = today(9);
    await see(UNLAWFUL);
    desk.now = today(21);
    expect(await remind(desk)).toBe(0);
    expect(desk.alarms.get(CLOCKS)).toBe(desk.now + 6 * HOUR);
    desk.now = today(21) + 9 * HOUR;
    expect(await remind(desk)).toBe(0);
    expect(desk.alarms.get(CLOCKS)).toBe(today(32));
    desk.now = today(32);
    expect(await remind(desk)).toBe(1);
  });

  it('does not wait where a life may be in danger', async () => {
    const { see, desk, handlers, stored } = scene();
    await quiet(handlers, '19:00', '08:00');
    desk.now = today(9);
    await see(`${UNLAWFUL}. Je veux mourir, je vais me tuer ce soir`);
    expect(stored()[0]).toMatchObject({ kind: 'unlawful', life: true });
    desk.now = today(21);
    expect(await remind(desk)).toBe(1);
  });

  it('fails without taking anything else down', async () => {
    const { see, desk } = scene();
    await see(UNLAWFUL);
    desk.now += 12 * HOUR;
    vi.spyOn(desk.stores.area, 'set').mockRejectedValue(new Error('quota exceeded'));
    await expect(remind(desk)).rejects.toThrow();
    await expect(start(desk, alarms)).resolves.toBeUndefined();
  });
});

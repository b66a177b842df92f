/** What acts keep in the journal: once, whole, and told to every page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOfInstant } from '../../src/platform/clock';
import { KEY } from './comments';
import { TAB } from './desk';
import { working } from './working';

const DAY = 24 * 3_600_000;

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const token = 't'.repeat(22);

describe('an act', () => {
  it('is kept with its reason, its thread and what screens need to show it', async () => {
    const { act, page } = working();
    expect((await act({ do: 'leave', reason: 'rant' })).outcome).toBe('done');
    expect(await page()).toMatchObject([
      {
        act: 'leave',
        reason: 'rant',
        network: 'x',
        brand: 'Votre marque',
        lang: 'fr',
        priority: 9,
        clock: 'ok',
      },
    ]);
    const [{ thread = null, ref = '', author = null } = {}] = await page();
    for (const name of [thread, ref, author]) expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(await page({ thread, ref, author, words: 'boutique nice' })).toHaveLength(1);
  });

  it('takes no reason that is another act’s, and no promise for yesterday', async () => {
    const { act, page, desk } = working();
    expect((await act({ do: 'leave', reason: 'unlawful' })).outcome).toBe('refused');
    expect((await act({ do: 'remove', reason: 'rant' })).outcome).toBe('refused');
    const day = (ahead: number) => dayOfInstant(new Date(desk.now + ahead * DAY).toISOString());
    for (const due of [day(-1), day(400), '2026-02-31']) {
      expect((await act({ do: 'promise', due })).outcome).toBe('refused');
    }
    expect(await page()).toEqual([]);
    expect((await act({ do: 'promise', due: day(0) })).outcome).toBe('done');
    expect((await act({ do: 'remove', reason: 'unlawful' })).outcome).toBe('done');
  });

  it('pressed twice at once is one decision, and tells every tab', async () => {
    const { desk, act, page } = working();
    const told: number[] = [];
    const { ask, shell } = desk;
    Object.assign(shell, { tabs: async () => [TAB, 8, 9] });
    Object.assign(desk, {
      ask: ((tabId, type, request, where) => {
        if (type === 'content.decided') told.push(tabId);
        return ask(tabId, type, request, where);
      }) as typeof ask,
    });
    const [one, two] = await Promise.all([act({ do: 'watch' }), act({ do: 'watch' })]);
    expect(one.decision?.id).toBe(two.decision?.id);
    expect(await page()).toHaveLength(1);
    expect([...new Set(told)].sort()).toEqual([TAB, 8, 9]);
    desk.now += DAY;
    const told1 = await act({ do: 'leave' }, KEY, token);
    desk.now += DAY;
    expect((await act({ do: 'leave' }, KEY, token)).decision?.id).toBe(told1.decision?.id);
  });
});

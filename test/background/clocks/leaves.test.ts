import { beforeEach, describe, expect, it, vi } from 'vitest';
import { purge } from '../../../src/background/purge';
import { brandName } from '../../../src/storage/shelf';
import { KEY } from '../comments';
import { options, popup, TAB } from '../desk';
import { DATA, DAY, scene } from './scene';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const author = { handles: [{ network: 'x', handle: '@Lea_RV' }] };

async function onX() {
  const all = scene();
  await all.see(DATA, { page: { network: 'x', own: true, baseline: null } });
  const ask = (what: 'count' | 'export' | 'erase') =>
    all.handlers['journal.author']({ author, do: what }, options);
  return { ...all, ask };
}

/** Two houses, of which the second keeps things for a year. */
async function twoHouses() {
  const all = scene();
  const { handlers } = all;
  await handlers['charter.shelf']({ do: 'add', language: 'fr' }, options);
  const { place, charter } = await handlers['charter.load']({}, options);
  const slow = { ...charter, privacy: { ...charter.privacy, retentionDays: 365 } };
  const text = JSON.stringify(slow);
  expect((await handlers['charter.import']({ place, text, apply: true }, options)).outcome).toBe('saved');
  const leave = async (brand: string | null, id: string) => {
    await all.see(DATA, { brand, over: { id } });
    await handlers.act({ target: { tabId: TAB, key: `${KEY}-${id}` }, act: { do: 'leave' } }, popup);
    all.desk.now += 1_000;
  };
  const left = async () =>
    (await handlers['decisions.list']({ acts: ['leave'], limit: 20 }, options)).decisions.length;
  return { ...all, place, leave, left };
}

describe('a person who asks', () => {
  it('is told of the clocks kept of them, is given them, and they are erased', async () => {
    const { ask, load } = await onX();
    expect(await ask('count')).toMatchObject({ outcome: 'done', kept: 1, held: 0 });
    const { lines } = await ask('export');
    expect(JSON.parse(lines)).toMatchObject({ clock: 'data_request', network: 'x' });
    expect(await ask('erase')).toMatchObject({ outcome: 'done', erased: 1, held: 0, kept: 0 });
    expect((await load()).clocks).toEqual([]);
    expect(await ask('count')).toMatchObject({ kept: 0 });
  });

  it('keeps what is under legal hold', async () => {
    const { ask, act, handlers, load } = await onX();
    const { decision } = await act({ do: 'escalate' });
    await handlers['journal.hold']({ decision: decision?.id ?? '', scope: 'comment', on: true }, options);
    expect(await ask('erase')).toMatchObject({ erased: 0, held: 2, kept: 2 });
    expect((await load()).clocks).toHaveLength(1);
  });

  it('does not take the clocks of others away', async () => {
    const { handlers, load } = await onX();
    const other = { handles: [{ network: 'x', handle: 'somebody_else' }] };
    await handlers['journal.author']({ author: other, do: 'erase' }, options);
    expect((await load()).clocks).toHaveLength(1);
  });
});

describe('the purge', () => {
  it('takes a clock once its charter has kept it for long enough after its term', async () => {
    const { see, stored, desk } = scene();
    await see(DATA);
    const term = 30;
    for (const [days, left] of [
      [term, 1],
      [term + 89, 1],
      [term + 92, 0],
    ] as const) {
      desk.now = Date.parse('2026-11-22T10:00:00Z') + days * DAY;
      // Each run is a day after another one: the clock is believed.
      await purge(desk);
      desk.now += DAY;
      await purge(desk);
      expect(stored()).toHaveLength(left);
    }
  });

  it('keeps what ended until its end is as old, and it does not seem to run again meanwhile', async () => {
    const { see, act, load, stored, desk } = scene();
    await see(DATA);
    await act({ do: 'settle', clock: 'data_request', exit: 'answered', by: null, why: null });
    for (let day = 0; day < 95; day += 5) {
      desk.now += 5 * DAY;
      await purge(desk);
      expect((await load()).clocks).toEqual([]);
    }
    expect(stored()).toEqual([]);
    expect(await desk.decisions.list(['settle'], false, 5)).toEqual([]);
  });

  it('goes by the charter of the entry’s own page, not by the longest of all', async () => {
    const { leave, left, place, desk } = await twoHouses();
    await leave(brandName('main', 'brand'), '1');
    await leave(brandName(place, 'brand'), '2');
    // Of no brand: the chosen charter's, which is the slow one.
    await leave(null, '3');
    // Of a house that was taken away: the slowest of the others'.
    await leave(brandName('gone', 'brand'), '4');
    expect(await left()).toBe(4);
    for (let day = 0; day <= 120; day += 30) {
      desk.now += 30 * DAY;
      await purge(desk);
    }
    expect(await left()).toBe(3);
    for (let day = 0; day <= 270; day += 30) {
      desk.now += 30 * DAY;
      await purge(desk);
    }
    expect(await left()).toBe(0);
  });
});

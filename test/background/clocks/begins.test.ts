import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShippedReader } from '../../../src/background/reader';
import { readText } from '../../../src/core/signals';
import { clocksItem } from '../../../src/storage/clocks';
import { onX } from '../comments';
import { deskOn, options, practice, storesWith } from '../desk';
import { DATA, DAY, HOUR, INSULT, onFacebook, PLAIN, REPLY, scene, UNLAWFUL } from './scene';

/** A reader that hears what no phrase says openly, as the classifier does. */
const WARY = 'Tu vas voir ce qui t’attend demain';
const wary: ShippedReader = {
  model: 'wary',
  read: (text, lang) => {
    const reading = readText(text, lang);
    if (text !== WARY) return reading;
    const illegal = { score: 0.7, on: true, evidence: [{ start: 0, end: 7 }] };
    return { ...reading, signals: { ...reading.signals, illegal } };
  },
};

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('a clock of the law', () => {
  it.each([
    [UNLAWFUL, 'unlawful', 'Juridique'],
    [REPLY, 'right_of_reply', 'Juridique'],
    [DATA, 'data_request', 'Protection des données'],
  ])('begins when a comment is read as such: %s', async (text, kind, department) => {
    const { see, one, desk } = scene();
    await see(text);
    expect(await one()).toMatchObject({
      kind,
      department,
      seen: new Date(desk.now).toISOString(),
      state: 'running',
      end: null,
      reminder: null,
    });
  });

  it('does not begin with an ordinary comment, and writes nothing then', async () => {
    const { see, load, desk } = scene();
    const written = vi.spyOn(desk.stores.area, 'set');
    await see(PLAIN);
    expect((await load()).clocks).toEqual([]);
    expect(written.mock.calls.flatMap(([values]) => Object.keys(values))).not.toContain(clocksItem.key);
  });

  it('counts from the first sight, through later ones and a new start of the worker', async () => {
    const stores = storesWith();
    const first = scene(stores);
    await first.see(UNLAWFUL);
    const seen = first.desk.now;
    const again = scene(stores);
    again.desk.now = seen + 5 * HOUR;
    await again.see(UNLAWFUL);
    expect(again.stored()).toHaveLength(1);
    expect((await again.one())?.seen).toBe(new Date(seen).toISOString());
  });

  it('keeps neither text nor handle nor the address that names one', async () => {
    const { see, stored } = scene();
    await see(DATA, { page: onX });
    const kept = JSON.stringify(stored());
    for (const word of ['données', 'fichiers', 'lea_rv', 'Léa', 'Rivoire']) expect(kept).not.toContain(word);
    expect(stored()[0]?.permalink).toBe('https://x.com/i/status/1790000000000000001');
    expect(stored()[0]?.author).toMatch(/^[0-9a-f]{32}$/);
  });

  it('journals nothing', async () => {
    const { see, desk } = scene();
    for (const text of [UNLAWFUL, REPLY, DATA]) await see(text);
    expect((await desk.journal.state()).records).toBe(0);
  });

  it('is not counted on another’s page where its owner answers, nor for the brand’s own words', async () => {
    const { see, load, handlers } = scene();
    await see(UNLAWFUL, { page: { ...onFacebook, own: false } });
    expect((await load()).clocks).toEqual([]);
    const { charter, place } = await handlers['charter.load']({}, options);
    const brand = charter.brands[0] ?? {
      id: 'marque',
      name: 'Marque',
      aliases: [],
      competitors: [],
      ownContacts: [],
      pages: [],
    };
    const mine = { ...brand, pages: [{ network: 'x' as const, handle: 'Lea_RV', name: null }] };
    await handlers['charter.change'](
      { place, revision: charter.revision, change: { change: 'brand', brand: mine } },
      options,
    );
    await see(REPLY, { page: onX });
    expect((await load()).clocks).toEqual([]);
  });

  it('of the practice page is not mixed with the user’s, and reminds nobody', async () => {
    const { see, load, desk } = scene();
    await see(UNLAWFUL, { page: { ...onX, network: 'practice' }, caller: practice });
    expect((await load()).clocks).toEqual([]);
    expect((await load(true)).clocks).toHaveLength(1);
    expect(desk.alarms.size).toBe(0);
  });

  it('of an hour that has not come yet is corrected when the clock is', async () => {
    const { see, desk, one } = scene();
    const right = desk.now;
    desk.now = right + 400 * DAY;
    await see(UNLAWFUL);
    desk.now = right;
    await see(UNLAWFUL);
    expect((await one())?.seen).toBe(new Date(right).toISOString());
  });

  it('is shown to legal alone where it is a limitation, and not even counted for others', async () => {
    const { see, load, stored, handlers } = scene();
    await see(INSULT, { over: { time: '2026-11-02T10:00:00.000Z' } });
    expect(stored()).toEqual([]);
    const settings = await handlers['settings.load']({}, options);
    await handlers['settings.save']({ ...settings, legal: true }, options);
    await see(INSULT, { over: { time: '2026-11-02T10:00:00.000Z' } });
    expect((await load()).clocks).toMatchObject([
      { kind: 'press_limitation', term: { day: '2027-02-02' }, longer: '2027-11-02' },
    ]);
    await handlers['settings.save']({ ...settings, legal: false }, options);
    expect((await load()).clocks).toEqual([]);
  });

  it('stands still while the reading it began with is corrected, and goes on once that is undone', async () => {
    const { see, load, act, handlers } = scene(storesWith(), wary);
    await see(WARY);
    const before = await load();
    expect(before.clocks).toMatchObject([{ kind: 'unlawful' }]);
    await act({ do: 'correct', signals: { illegal: false } });
    await see(WARY);
    expect((await load()).clocks).toEqual([]);
    const { decisions } = await handlers['decisions.list']({ acts: ['correct'], limit: 5 }, options);
    await handlers['decisions.undo']({ id: decisions[0]?.id ?? '' }, options);
    await see(WARY);
    expect((await load()).clocks).toMatchObject([{ kind: 'unlawful', seen: before.clocks[0]?.seen }]);
  });

  it('is begun by hand where Relais did not read it, once, and unsaid', async () => {
    const { see, act, load, guidance } = scene();
    await see(PLAIN);
    expect((await guidance())?.mayStart).toEqual(['unlawful', 'right_of_reply', 'data_request']);
    expect((await act({ do: 'start_clock', clock: 'press_limitation', on: true })).outcome).toBe('refused');
    expect((await act({ do: 'start_clock', clock: 'data_request', on: true })).outcome).toBe('done');
    await act({ do: 'start_clock', clock: 'data_request', on: true });
    expect((await load()).clocks).toMatchObject([{ kind: 'data_request', marked: true }]);
    expect((await guidance())?.mayStart).toEqual(['unlawful', 'right_of_reply']);
    await act({ do: 'start_clock', clock: 'data_request', on: false });
    expect((await load()).clocks).toEqual([]);
  });

  it('that was read is not unsaid by a press', async () => {
    const { see, act, load } = scene();
    await see(DATA);
    await act({ do: 'start_clock', clock: 'data_request', on: false });
    expect((await load()).clocks).toHaveLength(1);
  });

  it('is on the card of its comment', async () => {
    const { see, guidance } = scene();
    await see(UNLAWFUL);
    expect((await guidance())?.clocks).toMatchObject([
      { kind: 'unlawful', steps: { proof: false, removed: false, hidden: false, reported: false } },
    ]);
  });

  it('does not stop the judging where it cannot be kept', async () => {
    const { see, desk } = scene();
    vi.spyOn(desk.stores.area, 'set').mockRejectedValue(new Error('quota exceeded'));
    const { verdicts } = await see(UNLAWFUL);
    expect(verdicts[0]?.verdict.action).toBe('report_illegal');
  });

  it('is read again after its list could not be, which is kept aside', async () => {
    const stores = storesWith();
    const { see, load } = scene(stores);
    stores.area.data.set(clocksItem.key, { version: 1, value: [{ kind: 'unlawful' }] });
    await see(DATA);
    expect((await load()).clocks).toHaveLength(1);
    expect([...stores.area.data.keys()].some((key) => key.startsWith('aside:clocks'))).toBe(true);
    expect(deskOn(stores)).toBeDefined();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { publish } from '../../src/background/perimeter';
import { purge } from '../../src/background/purge';
import { nextMidnight, startOfDay } from '../../src/platform/clock';
import { settingsItem } from '../../src/storage/items';
import { perimeterSchema } from '../../src/storage/perimeter';
import { faults } from '../storage/fakes';
import { decision } from '../storage/sample';
import { found, KEY, onX, QUESTION } from './comments';
import { content, deskOn, options, popup, storesWith, TAB } from './desk';

const state = {
  awake: false,
  why: 'not_in_perimeter' as const,
  brand: null,
  network: 'x',
  page: 'someone/123',
  health: { level: 'green' as const, loaded: 0, incomplete: 0, announced: null },
  own: null,
  acting: null,
  judged: 0,
  queue: [],
};

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function house(stores = storesWith()) {
  const desk = deskOn(stores);
  desk.page['content.page_state'] = () => state;
  const perimeter = () => perimeterSchema.parse(stores.area.data.get('perimeter'));
  return { desk, stores, handlers: handlersOf(desk), perimeter };
}

describe('the perimeter', () => {
  it('is written at the start, once, and holds the practice brand apart', async () => {
    const { desk, stores, perimeter } = house();
    await publish(desk);
    expect(perimeter().practice[0]?.pages).toMatchObject([{ network: 'practice', handle: 'calbrune' }]);
    expect(perimeter().brands.map(({ name }) => name)).not.toContain('Calbrune');
    const set = vi.spyOn(stores.area, 'set');
    await publish(desk);
    expect(set).not.toHaveBeenCalled();
  });

  it('holds nothing of what the CM reads', async () => {
    const { desk, handlers, stores } = house();
    desk.page['content.comment'] = () => found(QUESTION, {}, onX);
    desk.page['content.decided'] = () => ({});
    await handlers.act({ target: { tabId: TAB, key: KEY }, act: { do: 'leave' } }, popup);
    const kept = JSON.stringify(stores.area.data.get('perimeter'));
    expect(kept).not.toContain(QUESTION.slice(0, 15));
    expect(kept).not.toContain('lea_rv');
  });
});

describe('watching a page', () => {
  it('is named by the page, kept, and ended', async () => {
    const { handlers, perimeter } = house();
    expect(await handlers['watch.set']({ tabId: TAB, on: true }, popup)).toEqual({ ok: true });
    expect(await handlers['watch.set']({ tabId: TAB, on: true }, popup)).toEqual({ ok: true });
    expect(perimeter().watched).toEqual([{ network: 'x', page: 'someone/123' }]);
    expect(await handlers['watch.set']({ tabId: TAB, on: false }, popup)).toEqual({ ok: true });
    expect(perimeter().watched).toEqual([]);
  });

  it('is not possible where no content script answers, or where the page may not be watched', async () => {
    const { desk, handlers } = house();
    expect(await handlers['watch.set']({ tabId: 99, on: true }, popup)).toEqual({ ok: false });
    desk.page['content.page_state'] = () => ({ ...state, page: null });
    expect(await handlers['watch.set']({ tabId: TAB, on: true }, popup)).toEqual({ ok: false });
  });

  it('is old or new after a fault at each storage call', async () => {
    for (let failAt = 1; failAt <= 12; failAt += 1) {
      const plan = faults();
      const { desk, handlers, stores, perimeter } = house(storesWith(plan));
      await publish(desk);
      plan.calls = 0;
      plan.failAt = failAt;
      const { ok } = await handlers['watch.set']({ tabId: TAB, on: true }, popup);
      plan.failAt = null;
      expect(perimeter().watched).toHaveLength(Number(ok));
      expect(stores.area.data.has('watched')).toBe(ok);
    }
  });
});

describe('a pause', () => {
  it('lasts until the user’s own midnight', async () => {
    const { desk, handlers, perimeter } = house();
    await handlers['pause.set']({ on: true }, popup);
    const until = nextMidnight(desk.clock);
    expect(perimeter().pausedUntil).toBe(until);
    expect((await handlers['overview.load']({}, popup)).pausedUntil).toBe(until);
    expect(new Date(until).getHours()).toBe(0);
    desk.now = Date.parse(until) + 1;
    expect((await handlers['overview.load']({}, popup)).pausedUntil).toBeNull();
    await handlers['pause.set']({ on: false }, popup);
    expect(perimeter().pausedUntil).toBeNull();
  });
});

describe('settings', () => {
  it('are kept with the perimeter in one write', async () => {
    const { handlers, perimeter, stores } = house();
    const set = vi.spyOn(stores.area, 'set');
    const next = {
      ...settingsItem.fallback,
      language: 'en' as const,
      networks: { x: false, facebook: true },
    };
    expect(await handlers['settings.save'](next, options)).toEqual({ ok: true });
    expect(set).toHaveBeenCalledTimes(1);
    expect(await handlers['settings.load']({}, popup)).toEqual(next);
    expect(perimeter()).toMatchObject({ language: 'en', networks: { x: false, facebook: true } });
    // A default charter that was never changed follows.
    expect((await handlers['charter.load']({}, options)).charter.language).toBe('en');
  });
});

describe('the overview', () => {
  it('counts the decisions of today, undone ones and the practice page left out', async () => {
    const { desk, handlers } = house();
    const today = startOfDay(desk.clock);
    const before = new Date(Date.parse(today) - 1).toISOString();
    await desk.journal.record(decision({ id: '2', act: 'leave', at: before }));
    await desk.journal.record(decision({ id: '1', act: 'insert', at: today }));
    await desk.journal.record(decision({ id: '3', act: 'watch', at: today }));
    await desk.journal.record(decision({ id: '4', act: 'escalate', at: today, practice: true }));
    await desk.journal.undo('3', today);
    const { today: counts } = await handlers['overview.load']({}, popup);
    expect(counts).toEqual({ answered: 1, left: 0, watched: 0, escalated: 0 });
    const played = await handlers['overview.load']({ practice: true }, popup);
    expect(played.today.escalated).toBe(1);
    expect(played.charter.brands).toEqual(['Calbrune']);
  });

  it('says that nothing is set up yet, and that a permission was withdrawn', async () => {
    const { desk, handlers } = house();
    expect(await handlers['overview.load']({}, popup)).toMatchObject({
      charter: { configured: false },
      warnings: [],
    });
    desk.withdrawn.add('https://twitter.com/*');
    expect((await handlers['overview.load']({}, popup)).warnings).toEqual(['permission_withdrawn']);
  });
});

describe('the badge', () => {
  it('shows how many are left in its tab', async () => {
    const { desk, handlers } = house();
    for (const [left, text] of [
      [4, '4'],
      [0, ''],
      [240, '99+'],
    ] as const) {
      await handlers['page.count']({ left }, content);
      expect(desk.badges.get(TAB)).toBe(text);
    }
  });
});

describe('the list of decisions', () => {
  it('undoes from afar, and tells the page in front', async () => {
    const { desk, handlers } = house();
    desk.page['content.comment'] = () => found(QUESTION, {}, onX);
    desk.page['content.decided'] = () => ({});
    const verdict = {
      mark: 'clear' as const,
      priority: 9,
      action: 'answer' as const,
      advice: null,
      department: null,
      decided: null,
    };
    desk.page['content.page_state'] = () => ({
      ...state,
      queue: [
        { key: KEY, author: null, excerpt: '', verdict, answered: null, answeredBy: null, reopened: null },
      ],
    });
    await handlers.act({ target: { tabId: TAB, key: KEY }, act: { do: 'leave' } }, popup);
    const { decisions, total } = await handlers['decisions.list'](
      { acts: ['leave', 'watch'], limit: 10 },
      popup,
    );
    expect(total).toBe(1);
    expect(await handlers['decisions.undo']({ id: decisions[0]?.id ?? '' }, popup)).toEqual({ ok: true });
    expect(desk.said.at(-1)).toEqual({ type: 'content.decided', request: { key: KEY, act: null } });
    expect((await handlers['decisions.list']({ acts: ['leave'], limit: 10 }, popup)).total).toBe(0);
    expect(await handlers['decisions.undo']({ id: decisions[0]?.id ?? '' }, popup)).toEqual({ ok: false });
  });

  it('is purged after the days the charter says', async () => {
    const { desk } = house();
    await desk.journal.record(decision({ id: 'old', at: '2026-08-01T10:00:00.000Z' }));
    await desk.journal.record(decision({ id: 'new', at: '2026-11-01T10:00:00.000Z' }));
    expect(await purge(desk)).toBe(1);
    expect(await purge(desk)).toBe(0);
  });
});

describe('the budget of replies to criticism', () => {
  it('turns the advice once it is spent, names it in the epoch, and is new the next day', async () => {
    const { desk } = house();
    const epoch = async () => (await desk.rulings.shown(false)).epoch;
    const { charter, epoch: fresh, budget } = await desk.rulings.shown(false);
    expect(budget.left).toBe(true);
    for (let at = 0; at < charter.budget.perDay; at += 1) {
      await desk.journal.record(
        decision({
          id: `c${at}`,
          act: 'insert',
          ref: String(at).padStart(32, '0'),
          at: new Date(desk.now).toISOString(),
        }),
      );
    }
    desk.rulings.forget('records');
    expect((await desk.rulings.shown(false)).budget.left).toBe(false);
    expect(await epoch()).not.toBe(fresh);
    desk.now += 24 * 3_600_000;
    expect(await epoch()).toBe(fresh);
  });
});

/** The journal through its messages: what screens get, and what they may change. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { purge } from '../../src/background/purge';
import { type Counted, figuresOf } from '../../src/core/journal/figures';
import { dayOfInstant } from '../../src/platform/clock';
import { journalItem } from '../../src/storage/items';
import { faults } from '../storage/fakes';
import { decision } from '../storage/sample';
import { options, storesWith } from './desk';
import { working } from './working';

const DAY = 24 * 3_600_000;
const user = { practice: false };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('follow-ups', () => {
  it('are listed by their day and their age, and closed with or without their page', async () => {
    const { handlers, act, desk } = working();
    await act({ do: 'escalate' });
    desk.now += 60_000;
    await act({ do: 'promise', due: '2026-12-24' }, 'x:2');
    await act({ do: 'promise', due: '2026-12-01' }, 'x:3');
    const open = async () => {
      const { promises, escalations } = await handlers['journal.follow'](user, options);
      return [promises.map(({ due }) => due), escalations.map(({ id }) => id)] as const;
    };
    const [days, [escalation = '']] = await open();
    expect(days).toEqual(['2026-12-01', '2026-12-24']);
    const closed = await handlers['journal.close']({ decision: escalation }, options);
    expect(closed.outcome).toBe('done');
    expect(await handlers['journal.close']({ decision: escalation }, options)).toEqual(closed);
    // Taken back, it waits again.
    expect(await handlers['decisions.undo']({ id: closed.decision ?? '' }, options)).toEqual({ ok: true });
    expect((await open())[1]).toEqual([escalation]);
    desk.now += 60_000;
    expect((await handlers['journal.close']({ decision: escalation }, options)).outcome).toBe('done');
    desk.now += 60_000;
    expect(await handlers['journal.close']({ decision: escalation }, options)).toEqual({
      outcome: 'unknown',
    });
    const { promises } = await handlers['journal.follow'](user, options);
    const done = await act({ do: 'close', decision: promises[0]?.id ?? '' }, 'x:3');
    expect(done).toMatchObject({ outcome: 'done', decision: { act: 'close', about: promises[0]?.id } });
    // A promise on another comment is not closed from here.
    expect((await act({ do: 'close', decision: promises[1]?.id ?? '' }, 'x:3')).outcome).toBe('gone');
    expect((await open())[0]).toEqual(['2026-12-24']);
  });
});

describe('one author', () => {
  it('is found under two handles, in any writing, given out and erased', async () => {
    const { here, handlers, act, page } = working();
    await act({ do: 'leave' });
    here.handle = 'lea_nouvelle';
    await act({ do: 'watch' }, 'x:2');
    here.handle = 'someone';
    await act({ do: 'watch' }, 'x:3');
    const handles = ['@LEA_rv', 'lea_nouvelle '].map((handle) => ({ network: 'x', handle }));
    const ask = (what: 'count' | 'export' | 'erase') =>
      handlers['journal.author']({ author: { handles }, do: what }, options);
    expect(await ask('count')).toMatchObject({ outcome: 'done', kept: 2, erased: 0 });
    const { lines } = await ask('export');
    const given = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(given.map((one) => one.act)).toEqual(['watch', 'leave']);
    expect(lines).not.toMatch(/lea_rv|lea_nouvelle|Léa/);
    const held = (await page({ acts: ['leave'] }))[0]?.id ?? '';
    const hold = { decision: held, scope: 'comment' as const };
    expect(await handlers['journal.hold']({ ...hold, on: true }, options)).toEqual({
      outcome: 'done',
      entries: 1,
    });
    expect(await ask('erase')).toMatchObject({ kept: 1, erased: 1, held: 1 });
    await handlers['journal.hold']({ ...hold, on: false }, options);
    expect(await ask('erase')).toMatchObject({ kept: 0, erased: 1, held: 0 });
    expect(await page()).toHaveLength(1);
    const other = { network: 'facebook', handle: 'someone' };
    const elsewhere = { author: { handles: [other] }, do: 'count' as const };
    expect(await handlers['journal.author'](elsewhere, options)).toMatchObject({ kept: 0 });
  });

  it('is named by an entry too', async () => {
    const { handlers, act, page } = working();
    await act({ do: 'leave' });
    const [entry] = await page();
    const author = { decision: entry?.id ?? '' };
    expect(await handlers['journal.author']({ author, do: 'erase' }, options)).toMatchObject({ erased: 1 });
    const gone = await handlers['journal.author']({ author, do: 'count' }, options);
    expect(gone.outcome).toBe('unknown');
  });
});

describe('an export', () => {
  it('gives every entry in chunks, one line each, and figures that anybody can count again', async () => {
    const { desk, handlers } = working();
    for (let at = 0; at < 23; at += 1) {
      const act = (['leave', 'insert', 'watch', 'copy'] as const)[at % 4] ?? 'leave';
      const action = (['answer', 'do_not_feed', 'answer_if_influencer'] as const)[at % 3] ?? 'answer';
      const ref = String(at % 17).padStart(32, '0');
      const when = new Date(desk.now - at * 7 * 3_600_000).toISOString();
      await desk.journal.record(
        decision({ id: `d${at}`, act, action, ref, at: when, topic: at % 5 ? 'late' : null }),
      );
      if (at % 6 === 5) await desk.journal.undo(`d${at}`, when);
    }
    let lines = '';
    let cursor: number | null = null;
    do {
      const query = { ...user, undone: true };
      const chunk: Awaited<ReturnType<(typeof handlers)['journal.export']>> = await handlers[
        'journal.export'
      ]({ query, cursor, size: 5 }, options);
      lines += chunk.lines;
      cursor = chunk.next;
    } while (cursor !== null);
    const all = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Counted & { id: string });
    expect(new Set(all.map(({ id }) => id)).size).toBe(23);
    const from = new Date(desk.now - 4 * DAY).toISOString();
    const until = new Date(desk.now).toISOString();
    const { figures } = await handlers['journal.figures']({ from, until, ...user }, options);
    const within = all.filter(({ at }) => at >= from && at < until);
    expect(figures).toEqual(figuresOf(within, dayOfInstant));
    // Counted here without that code.
    const stands = within.filter(({ undoneAt }) => undoneAt === null);
    const answered = (of: readonly string[]) => {
      const refs = stands.filter(({ action }) => of.includes(action));
      const replied = refs.filter(({ act }) => act === 'insert' || act === 'copy').map(({ ref }) => ref);
      return [new Set(replied).size, new Set(refs.map(({ ref }) => ref)).size - new Set(replied).size];
    };
    expect(figures.entries).toBe(stands.length);
    expect(figures.undone).toBe(within.length - stands.length);
    expect(figures.comments).toBe(new Set(stands.map(({ ref }) => ref)).size);
    expect(figures.byTopic).toEqual({
      '': stands.filter(({ topic }) => topic === null).length,
      late: stands.filter(({ topic }) => topic === 'late').length,
    });
    expect([figures.criticismAnswered, figures.criticismLeft]).toEqual(
      answered(['answer_if_influencer', 'do_not_feed']),
    );
    expect([figures.questionsAnswered, figures.questionsOpen]).toEqual(answered(['answer']));
    expect(Object.values(figures.byDay).reduce((sum, n) => sum + n, 0)).toBe(stands.length);
  });

  it('starts the weekly reminder again', async () => {
    const { desk, handlers, act } = working();
    const due = async () => (await handlers['journal.health']({}, options)).exportDue;
    expect(await due()).toBe(false);
    await act({ do: 'leave' });
    expect(await due()).toBe(false);
    desk.now += 7 * DAY;
    expect(await due()).toBe(true);
    await handlers['journal.exported']({}, options);
    expect(await due()).toBe(false);
    expect((await handlers['journal.health']({}, options)).lastExport).toBe(new Date(desk.now).toISOString());
  });
});

describe('a damaged entry', () => {
  it('met on a page is said, set aside, and the rest is shown', async () => {
    const { desk, handlers, act, page } = working();
    await act({ do: 'leave' });
    await act({ do: 'watch' }, 'x:2');
    Object.assign(desk.stores.table.rows.get(1) ?? {}, { text: '{}' });
    const first = await handlers['journal.page']({ query: user, cursor: null, size: 10 }, options);
    expect([first.entries.length, first.damaged]).toEqual([1, 1]);
    expect(await page()).toHaveLength(1);
    expect(await handlers['journal.health']({}, options)).toMatchObject({ records: 1, damaged: 1 });
  });
});

describe('a wrong clock', () => {
  it('far ahead erases nothing until another day of it agrees', async () => {
    const { desk, handlers, act } = working();
    await act({ do: 'leave' });
    expect(await purge(desk)).toBe(0);
    const right = desk.now;
    desk.now = right + 400 * DAY;
    // What is done meanwhile makes the clock no truer.
    await act({ do: 'watch' }, 'x:2');
    expect(await purge(desk)).toBe(0);
    expect(await handlers['journal.health']({}, options)).toMatchObject({ clock: 'ahead', purgeWaits: true });
    desk.now += DAY / 2;
    expect(await purge(desk)).toBe(0);
    desk.now = right + DAY;
    expect(await purge(desk)).toBe(0);
    expect(await handlers['journal.health']({}, options)).toMatchObject({ clock: 'back', purgeWaits: false });
    desk.now = right + 400 * DAY;
    expect(await purge(desk)).toBe(0);
    desk.now += DAY;
    expect(await purge(desk)).toBe(1);
    expect((await handlers['journal.health']({}, options)).purgeWaits).toBe(false);
  });

  it('keeps its doubt where the write fails, and purges nothing', async () => {
    const plan = faults();
    const { desk, act } = working(storesWith(plan));
    await act({ do: 'leave' });
    await purge(desk);
    desk.now += 400 * DAY;
    plan.calls = 0;
    for (let failAt = 1; failAt < 12; failAt += 1) {
      plan.failAt = plan.calls + failAt;
      await purge(desk).catch(() => undefined);
      expect(desk.stores.table.rows.size).toBe(1);
    }
    expect(desk.stores.area.data.has(journalItem.key)).toBe(true);
  });
});

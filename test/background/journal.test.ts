/** The journal through its messages: what screens get, and what acts keep. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { purge } from '../../src/background/purge';
import { type Counted, figuresOf } from '../../src/core/journal/figures';
import type { Act } from '../../src/messages/parts';
import { dayOfInstant } from '../../src/platform/clock';
import { journalItem } from '../../src/storage/items';
import { faults } from '../storage/fakes';
import { decision } from '../storage/sample';
import { found, KEY, onPractice, onX, QUESTION } from './comments';
import { deskOn, options, popup, storesWith, TAB } from './desk';

const DAY = 24 * 3_600_000;
const target = { tabId: TAB, key: KEY };
const user = { practice: false };

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** A page of X with one comment, whose author and thread a test chooses. */
function working(stores = storesWith()) {
  const desk = deskOn(stores);
  const here = { handle: 'lea_rv', thread: '1790' };
  desk.page['content.comment'] = () => {
    const one = found(QUESTION, { author: { name: 'Léa', handle: here.handle, verified: null } }, onX);
    return { found: one.found && { ...one.found, brand: 'main/brand', thread: here.thread } };
  };
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const act = (one: Act, key = KEY, token?: string) =>
    handlers.act({ target: { ...target, key }, act: one, ...(token ? { token } : {}) }, popup);
  const page = async (query: object = {}) =>
    (await handlers['journal.page']({ query: { ...user, ...query }, cursor: null, size: 50 }, options))
      .entries;
  return { desk, here, handlers, act, page };
}

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

describe('an insertion', () => {
  async function practising(stores = storesWith()) {
    const made = working(stores);
    made.desk.practising = true;
    made.desk.page['content.comment'] = () => found(QUESTION, {}, onPractice);
    made.desk.page['content.insert'] = () => ({ outcome: 'inserted', acting: null });
    const { guidance } = await made.handlers['guidance.load']({ target }, popup);
    const [reply] = guidance?.replies ?? [];
    if (!reply) throw new Error('no reply is offered');
    const blanks = Object.fromEntries(reply.blanks.map(({ id, value }) => [id, value || 'valeur']));
    const use: Act = { do: 'insert', reply: reply.id, lang: reply.lang, blanks };
    const puts = () => made.desk.said.filter(({ type }) => type === 'content.insert').length;
    const kept = async () => (await made.page({ practice: true })).length;
    return { ...made, use, puts, kept };
  }

  it('pressed twice puts the text once', async () => {
    const { act, use, puts, kept } = await practising();
    const [one, two] = await Promise.all([act(use), act(use)]);
    expect([one.outcome, two.outcome]).toEqual(['inserted', 'inserted']);
    expect(one.decision?.id).toBe(two.decision?.id);
    expect([puts(), await kept()]).toEqual([1, 1]);
  });

  it('that could not be noted is only noted by the next try, also by another worker', async () => {
    const stores = storesWith();
    const first = await practising(stores);
    const { write } = stores.table;
    stores.table.write = () => Promise.reject(new Error('QuotaExceededError: quota exceeded'));
    expect((await first.act(first.use)).outcome).toBe('storage_full');
    stores.table.write = write;
    const second = await practising(stores);
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect([first.puts(), second.puts(), await second.kept()]).toEqual([1, 0, 1]);
    // Meant once more, later: the text goes in again.
    second.desk.now += 60_000;
    expect((await second.act(second.use)).outcome).toBe('inserted');
    expect([second.puts(), await second.kept()]).toEqual([1, 2]);
  });
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
    expect(await handlers['journal.close']({ decision: escalation }, options)).toEqual({ outcome: 'done' });
    expect(await handlers['journal.close']({ decision: escalation }, options)).toEqual({ outcome: 'done' });
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
    Object.assign(desk.stores.table.rows.get(1) ?? {}, { excerpt: 'changed' });
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

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBoard } from '../../src/content/board';
import { createCounter } from '../../src/content/counter';
import { isDone, isFlagged, isLeft } from '../../src/content/entry';
import { createLine } from '../../src/content/judge/line';
import { BATCH, createSetback } from '../../src/content/judge/setback';
import { keyOf } from '../../src/content/key';
import { isDark } from '../../src/content/marks/shade';
import { isQuietNow } from '../../src/content/quiet';
import { threadOf } from '../../src/content/thread';
import { wordingIn } from '../../src/content/wording';
import { comment, entry, verdict } from './made';

describe('the key of a comment', () => {
  it('is the network’s id, else what was written by whom', () => {
    expect(keyOf('x', comment({ id: '12' }))).toBe('x:12');
    const nameless = comment({ id: null });
    expect(keyOf('x', nameless)).toBe(keyOf('x', { ...nameless, timeText: '3 h' }));
    expect(keyOf('x', nameless)).not.toBe(keyOf('x', { ...nameless, text: 'Autre chose' }));
    expect(keyOf('x', comment({ id: 'i'.repeat(500), text: 't'.repeat(20_000) })).length).toBeLessThan(300);
  });
});

describe('the thread of a comment', () => {
  it('is the page’s post, else its own, else the page', () => {
    const wall = { postId: null };
    expect(threadOf(comment(), { postId: 'p9' }, 'house/p9')).toBe('p9');
    expect(threadOf(comment({ kind: 'post', id: 'p2', parentId: null }), wall, 'house')).toBe('p2');
    expect(threadOf(comment({ parentId: 'p1' }), wall, 'house')).toBe('p1');
    expect(threadOf(comment({ kind: 'reply', parentId: 'c1' }), wall, 'house')).toBe('house');
    expect(threadOf(comment({ parentId: null }), wall, null)).toBeNull();
  });
});

describe('what is left to do', () => {
  it('is what is flagged clearly, not answered and not decided', () => {
    expect(isLeft(entry({ verdict: verdict() }))).toBe(true);
    expect(isLeft(entry({ verdict: verdict({ mark: 'quiet' }) }))).toBe(false);
    expect(isLeft(entry({ verdict: verdict(), answered: true }))).toBe(false);
    expect(isLeft(entry({ verdict: verdict({ decided: 'leave' }) }))).toBe(false);
    expect(isDone(entry({ verdict: verdict({ decided: 'correct' }) }))).toBe(false);
    const woken = verdict({ decided: 'leave', woken: 'growing' });
    expect(isLeft(entry({ verdict: woken }))).toBe(true);
    expect(isLeft(entry({ verdict: woken, answered: true }))).toBe(false);
    expect(isFlagged(entry({ verdict: verdict(), own: true }))).toBe(false);
    expect(isFlagged(entry())).toBe(false);
  });
});

describe('the board', () => {
  it('finds a comment by element and by key, in each place it is shown', () => {
    const board = createBoard();
    const [first, second] = [entry({}, { at: 1 }), entry({}, { at: 2 })];
    board.put(first);
    board.put(second);
    expect(board.byKey('x:1', (one) => one === second)).toBe(second);
    expect(board.byKey('x:1', () => false)).toBe(first);
    expect(board.drop(first.element)?.live).toBe(false);
    expect([...board.allOf('x:1')]).toEqual([second]);
    board.drop(second.element);
    expect(board.byKey('x:1', () => true)).toBeUndefined();
    expect(board.size).toBe(0);
  });
});

describe('the line', () => {
  it('lets those in view go first and never holds one twice', () => {
    const line = createLine();
    const all = [1, 2, 3, 4].map((at) => entry({ comment: comment({ id: String(at) }) }, { at }));
    for (const one of all) line.add(one, false);
    line.ahead(all[2] as never);
    line.add(all[2] as never, false);
    line.drop(all[3] as never);
    expect(line.take(10).map(({ key }) => key)).toEqual(['x:3', 'x:1', 'x:2']);
    expect(line.size).toBe(0);
  });

  it('takes one place of a comment shown twice at a time', () => {
    const line = createLine();
    line.add(entry({}, { at: 1 }), false);
    line.add(entry({}, { at: 2 }), false);
    expect([line.take(10).length, line.take(10).length]).toEqual([1, 1]);
  });
});

describe('a setback', () => {
  it('waits longer each time, and asks for less where the batch itself is at fault', () => {
    const setback = createSetback();
    const waits = [1, 2, 3].map(() => setback.failed('no_answer').wait);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(setback.size).toBe(BATCH);
    setback.failed('too_big');
    expect(setback.size).toBeLessThan(BATCH);
    setback.succeeded();
    expect(setback.failed('no_answer').wait).toBe(waits[0]);
  });
});

describe('the badge', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hears each change once, not each comment, and 0 at the end of the page', async () => {
    const told: number[] = [];
    const page = new AbortController();
    const counter = createCounter(
      async (left) => told.push(left),
      () => false,
      page.signal,
    );
    const all = Array.from({ length: 100 }, (_, at) => entry({ verdict: verdict() }, { at }));
    for (const one of all) counter.note(one);
    for (const one of all) counter.note(one);
    await vi.advanceTimersByTimeAsync(1_000);
    counter.note({ ...(all[0] as never as ReturnType<typeof entry>), verdict: verdict({ mark: null }) });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([100]);
    counter.forget(all[0] as never);
    await vi.advanceTimersByTimeAsync(1_000);
    page.abort();
    expect(told).toEqual([100, 99, 0]);
  });

  it('counts only dangers to life in quiet hours, and all again after them', async () => {
    const told: number[] = [];
    const page = new AbortController();
    let quiet = true;
    const counter = createCounter(
      async (left) => told.push(left),
      () => quiet,
      page.signal,
    );
    const ordinary = entry({ verdict: verdict() }, { at: 1 });
    const danger = entry({ verdict: verdict({ priority: 2 }) }, { at: 2 });
    counter.note(ordinary);
    counter.note(danger);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
    danger.verdict = verdict({ priority: 1 });
    counter.note(danger);
    await vi.advanceTimersByTimeAsync(1_000);
    quiet = false;
    counter.look();
    await vi.advanceTimersByTimeAsync(1_000);
    quiet = true;
    counter.look();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([1, 2, 1]);
    page.abort();
  });

  it('is not spoken to on a page where there is nothing to say', async () => {
    const told: number[] = [];
    const page = new AbortController();
    createCounter(
      async (left) => told.push(left),
      () => false,
      page.signal,
    ).note(entry());
    await vi.advanceTimersByTimeAsync(1_000);
    page.abort();
    expect(told).toEqual([]);
  });
});

describe('quiet hours', () => {
  const brand = (id: string, from: string | null) => ({
    id,
    name: id,
    aliases: [],
    pages: [],
    weights: { reactions: 1, replies: 1, shares: 1 },
    ...(from === null ? {} : { quiet: { from, until: '08:00', days: [] } }),
  });
  const at = (hour: number) => () => new Date(2026, 10, 22, hour, 30).getTime();

  it('are those of the page’s brand; on a page of none, those of all', () => {
    const brands = [brand('a/1', '20:00'), brand('b/1', '22:00'), brand('c/1', null)];
    expect(isQuietNow(brands, 'a/1', at(21))).toBe(true);
    expect(isQuietNow(brands, 'b/1', at(21))).toBe(false);
    expect(isQuietNow(brands, 'c/1', at(23))).toBe(false);
    expect(isQuietNow(brands, null, at(23))).toBe(false);
    expect(isQuietNow(brands.slice(0, 2), null, at(21))).toBe(false);
    expect(isQuietNow(brands.slice(0, 2), null, at(23))).toBe(true);
    expect(isQuietNow([], null, at(23))).toBe(false);
  });
});

describe('looks', () => {
  it('tells a dark page from a light one, and neither from a transparent one', () => {
    expect(isDark('rgb(0, 0, 0)')).toBe(true);
    expect(isDark('rgb(21, 32, 43)')).toBe(true);
    expect(isDark('rgba(255, 255, 255, 1)')).toBe(false);
    expect(isDark('rgba(0, 0, 0, 0)')).toBeNull();
    expect(isDark('color(srgb 0 0 0)')).toBeNull();
  });

  it('has one name for every marker, in the language of the interface', () => {
    expect(wordingIn('fr').marker).toBe('Relais\u00a0: voir le conseil');
    expect(wordingIn('en').marker).not.toBe(wordingIn('fr').marker);
  });
});

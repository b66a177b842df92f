import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../src/platform/digest';
import { decisionStore } from '../../src/storage/decisions';
import { canonical, seal, unseal } from '../../src/storage/seal';
import { fakeTable, faults } from './fakes';
import { decision } from './sample';

const REF = 'a'.repeat(32);
const KEY = 'b'.repeat(16);
const NOON = '2026-11-22T12:00:00.000Z';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('decisions', () => {
  it('gives the last one that stands, and forgets an undone one', async () => {
    const store = decisionStore(fakeTable(), digest);
    await store.record(decision({ id: 'first', act: 'watch' }));
    await store.record(decision({ id: 'second', act: 'leave', at: NOON }));
    expect((await store.latest([REF])).get(REF)?.id).toBe('second');
    expect((await store.undo('second', NOON))?.undoneAt).toBe(NOON);
    expect((await store.latest([REF])).get(REF)?.id).toBe('first');
    expect(await store.undo('second', NOON)).toBeNull();
    expect(await store.undo('nobody', NOON)).toBeNull();
  });

  it('does not undo a decision on another comment', async () => {
    const store = decisionStore(fakeTable(), digest);
    await store.record(decision());
    expect(await store.undo('d1', NOON, 'f'.repeat(32))).toBeNull();
    expect((await store.latest([REF])).size).toBe(1);
  });

  it('keeps a correction with its decision, and takes it back to the one before', async () => {
    const store = decisionStore(fakeTable(), digest);
    const first = { key: KEY, signals: { insult: false } };
    const second = { key: KEY, signals: { insult: true } };
    await store.record(decision({ id: 'one', act: 'correct', correction: first }));
    await store.record(decision({ id: 'two', act: 'correct', correction: second, at: NOON }));
    expect(await store.corrections()).toEqual([second]);
    await store.undo('two', NOON);
    expect(await store.corrections()).toEqual([first]);
    await store.undo('one', NOON);
    expect(await store.corrections()).toEqual([]);
  });

  it('lists and counts by act and by day, the practice page apart', async () => {
    const store = decisionStore(fakeTable(), digest);
    await store.record(decision({ id: '1', at: '2026-11-21T10:00:00.000Z' }));
    await store.record(decision({ id: '2' }));
    await store.record(decision({ id: '3', lane: 'practice:leave', network: 'practice' }));
    expect(await store.count('leave', false, '2026-11-22T00:00:00.000Z')).toBe(1);
    expect((await store.list(['leave'], false, 10)).map(({ id }) => id)).toEqual(['2', '1']);
    expect((await store.list(['leave'], true, 10)).map(({ id }) => id)).toEqual(['3']);
  });

  it('shows no altered record: every flipped byte is noticed, and stays where it is', async () => {
    const table = fakeTable();
    const store = decisionStore(table, digest);
    await store.record(decision());
    const good = table.rows.get('d1');
    const text = JSON.stringify(good);
    for (let at = 0; at < text.length; at += 1) {
      for (const mask of [0x01, 0x04, 0x20]) {
        const bytes = new TextEncoder().encode(text);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        let bad: unknown;
        try {
          bad = JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          continue;
        }
        expect(unseal(bad, digest)).toBeNull();
      }
    }
    table.rows.set('d1', { ...good, excerpt: 'changed' } as never);
    expect((await store.latest([REF])).size).toBe(0);
    expect(await store.undo('d1', NOON)).toBeNull();
    expect(table.rows.has('d1')).toBe(true);
  });

  it('is old or new after a fault at each storage call of each write', async () => {
    for (const write of ['record', 'undo'] as const) {
      for (let failAt = 1; failAt <= 3; failAt += 1) {
        const plan = faults();
        const table = fakeTable(plan);
        const store = decisionStore(table, digest);
        const correction = { key: KEY, signals: { insult: true } };
        await store.record(decision({ id: 'old', act: 'correct', correction }));
        const before = canonical([...table.rows, ...table.fixes]);
        plan.calls = 0;
        plan.failAt = failAt;
        const next = decision({
          id: 'new',
          act: 'correct',
          correction: { key: KEY, signals: { spam: true } },
        });
        const done = write === 'record' ? store.record(next) : store.undo('old', NOON);
        const failed = await done.then(
          () => false,
          () => true,
        );
        expect(failed).toBe(failAt <= (write === 'record' ? 1 : 3));
        if (failed) expect(canonical([...table.rows, ...table.fixes])).toBe(before);
      }
    }
  });

  it('purges what is older than the day it is given', async () => {
    const store = decisionStore(fakeTable(), digest);
    await store.record(decision({ id: 'old', at: '2026-08-01T00:00:00.000Z' }));
    await store.record(decision({ id: 'new' }));
    expect(await store.purge('2026-08-24T00:00:00.000Z')).toBe(1);
    expect((await store.list(['leave'], false, 10)).map(({ id }) => id)).toEqual(['new']);
  });

  it('purges the corrections that only purged decisions held', async () => {
    const store = decisionStore(fakeTable(), digest);
    const given = (key: string) => ({
      act: 'correct' as const,
      correction: { key, signals: { spam: true } },
    });
    const other = 'c'.repeat(16);
    await store.record(decision({ id: '1', at: '2026-08-01T00:00:00.000Z', ...given(KEY) }));
    await store.record(decision({ id: '2', at: '2026-08-01T00:00:00.000Z', ...given(other) }));
    await store.record(decision({ id: '3', ...given(other) }));
    expect(await store.purge('2026-08-24T00:00:00.000Z')).toBe(2);
    expect((await store.corrections()).map(({ key }) => key)).toEqual([other]);
  });
});

describe('a seal', () => {
  it('does not depend on the order of fields', () => {
    expect(seal({ a: 1, b: { c: 2, d: 3 } }, digest).sum).toBe(seal({ b: { d: 3, c: 2 }, a: 1 }, digest).sum);
  });

  it('is broken by a field more, a field less, and another value', () => {
    const sealed = seal({ a: 1, b: 'x' }, digest);
    expect(unseal(sealed, digest)).toEqual({ a: 1, b: 'x' });
    expect(unseal({ ...sealed, c: 1 }, digest)).toBeNull();
    expect(unseal({ a: 1, sum: sealed.sum }, digest)).toBeNull();
    expect(unseal({ ...sealed, b: 'y' }, digest)).toBeNull();
    expect(unseal(null, digest)).toBeNull();
  });
});

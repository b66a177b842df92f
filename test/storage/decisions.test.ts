import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../src/platform/digest';
import { decisionStore } from '../../src/storage/decisions';
import { journalStore } from '../../src/storage/journal';
import { seal, unseal } from '../../src/storage/seal';
import { fakeTable, plainNames } from './fakes';
import { decision, REF } from './sample';

const KEY = 'b'.repeat(16);
const NOON = '2026-11-22T12:00:00.000Z';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function stores(table = fakeTable()) {
  return { table, store: decisionStore(table, plainNames), journal: journalStore(table, plainNames) };
}

describe('decisions', () => {
  it('gives the last one that stands, and forgets an undone one', async () => {
    const { store, journal } = stores();
    await journal.record(decision({ id: 'first', act: 'watch' }));
    await journal.record(decision({ id: 'second', act: 'leave', at: NOON }));
    expect((await store.latest([REF])).get(REF)?.id).toBe('second');
    expect((await journal.undo('second', NOON))?.undoneAt).toBe(NOON);
    expect((await store.latest([REF])).get(REF)?.id).toBe('first');
    expect(await journal.undo('second', NOON)).toBeNull();
    expect(await journal.undo('nobody', NOON)).toBeNull();
  });

  it('does not undo a decision on another comment', async () => {
    const { store, journal } = stores();
    await journal.record(decision());
    expect(await journal.undo('d1', NOON, 'f'.repeat(32))).toBeNull();
    expect((await store.latest([REF])).size).toBe(1);
  });

  it('keeps a correction with its decision, and takes it back to the one before', async () => {
    const { store, journal } = stores();
    const first = { key: KEY, signals: { insult: false } };
    const second = { key: KEY, signals: { insult: true } };
    await journal.record(decision({ id: 'one', act: 'correct', correction: first }));
    await journal.record(decision({ id: 'two', act: 'correct', correction: second, at: NOON }));
    expect(await store.corrections()).toEqual([second]);
    await journal.undo('two', NOON);
    expect(await store.corrections()).toEqual([first]);
    await journal.undo('one', NOON);
    expect(await store.corrections()).toEqual([]);
  });

  it('lists and counts by act and by day, the practice page apart', async () => {
    const { store, journal } = stores();
    await journal.record(decision({ id: '1', at: '2026-11-21T10:00:00.000Z' }));
    await journal.record(decision({ id: '2' }));
    await journal.record(decision({ id: '3', ref: 'c'.repeat(32), practice: true, network: 'practice' }));
    expect(await store.count('leave', false, '2026-11-22T00:00:00.000Z')).toBe(1);
    expect((await store.list(['leave'], false, 10)).map(({ id }) => id)).toEqual(['2', '1']);
    expect((await store.list(['leave'], true, 10)).map(({ id }) => id)).toEqual(['3']);
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

/** A fault at each storage call of each write: nothing acknowledged is lost, nothing is half written. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type JournalStore, journalStore } from '../../src/storage/journal';
import { openRow } from '../../src/storage/journal-row';
import { canonical } from '../../src/storage/seal';
import { type FakeTable, fakeTable, faults, plainNames } from './fakes';
import { decision, REF } from './sample';

const NOON = '2026-11-22T12:00:00.000Z';
const KEY = 'b'.repeat(16);
const AUTHOR = 'a'.repeat(32);

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const given = (signals: object) => ({ act: 'correct' as const, correction: { key: KEY, signals } });

/** One of everything, so that each write has something to change. */
async function begin(table: FakeTable): Promise<void> {
  const journal = journalStore(table, plainNames);
  await journal.record(decision({ id: 'fixed', author: AUTHOR, ...given({ insult: true }) }));
  await journal.record(decision({ id: 'asked', act: 'escalate', at: '2026-11-22T11:00:00.000Z' }));
  await journal.record(decision({ id: 'bad', ref: 'c'.repeat(32), author: AUTHOR }));
  Object.assign(table.rows.get(3) ?? {}, { text: '{}' });
}

const writes: Readonly<Record<string, (journal: JournalStore) => Promise<unknown>>> = {
  record: (journal) => journal.record(decision({ id: 'new', at: NOON, ...given({ spam: true }) })),
  'complete with a reason': async (journal) =>
    journal.record(decision({ id: 'why', act: 'escalate', at: '2026-11-22T11:00:02.000Z', reason: 'other' })),
  close: (journal) => journal.record(decision({ id: 'end', act: 'close', about: 'asked', at: NOON })),
  undo: (journal) => journal.undo('fixed', NOON),
  hold: (journal) => journal.hold('ref', REF, NOON),
  erase: (journal) => journal.eraseAuthor([AUTHOR]),
  'set aside': (journal) => journal.setAside([3], NOON),
};

const stateOf = ({ rows, fixes, marks, aside, postings }: FakeTable) => {
  const maps = [...postings].map(([term, bits]) => [term, bits.join()]).sort();
  return canonical([[...rows], [...fixes], [...marks], [...aside], maps]);
};

describe('a fault at each storage call', () => {
  it.each(Object.keys(writes))('of « %s »: all of it or nothing, and the next try does it', async (name) => {
    const write = writes[name];
    if (!write) throw new Error('no such write');
    const whole = fakeTable();
    await begin(whole);
    await write(journalStore(whole, plainNames));
    const done = stateOf(whole);
    let failures = 0;
    for (let failAt = 1; ; failAt += 1) {
      const plan = faults();
      const table = fakeTable(plan);
      await begin(table);
      const before = stateOf(table);
      plan.calls = 0;
      plan.failAt = failAt;
      const failed = await write(journalStore(table, plainNames)).then(
        () => false,
        () => true,
      );
      plan.failAt = null;
      expect(stateOf(table)).toBe(failed ? before : done);
      if (!failed) break;
      failures += 1;
      await write(journalStore(table, plainNames));
      expect(stateOf(table)).toBe(done);
    }
    expect(failures).toBeGreaterThan(2);
  });

  it('of the purge: each part is whole, nothing younger goes, and the next run does the rest', async () => {
    for (let failAt = 1, failed = true; failed; failAt += 1) {
      const plan = faults();
      const table = fakeTable(plan);
      await begin(table);
      await journalStore(table, plainNames).record(decision({ id: 'young', ref: 'd'.repeat(32), at: NOON }));
      plan.calls = 0;
      plan.failAt = failAt;
      failed = await journalStore(table, plainNames)
        .purge('2026-11-22T11:30:00.000Z')
        .then(
          () => false,
          () => true,
        );
      plan.failAt = null;
      const left = [...table.rows.values()].map(({ id }) => id);
      expect([['fixed', 'asked', 'bad', 'young'], ['young']]).toContainEqual(left);
      await journalStore(table, plainNames).purge('2026-11-22T11:30:00.000Z');
      expect([...table.rows.values()].map(({ id }) => id)).toEqual(['young']);
      expect(table.fixes.size).toBe(0);
    }
  });
});

describe('a record of which a byte was changed', () => {
  it('is never shown as another one: every byte of a small journal, under three masks', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    for (const [at, ref] of ['b', 'c', 'd'].entries()) {
      await journal.record(decision({ id: `d${at}`, ref: ref.repeat(32), excerpt: `Panne ${at}` }));
    }
    const good = new Map(table.rows);
    const text = JSON.stringify(good.get(2));
    const original = openRow(good.get(2));
    let tried = 0;
    let noticed = 0;
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
        tried += 1;
        const opened = openRow(bad);
        // What only finds the record is made again from it; all the rest is under the seal.
        if (opened === null) noticed += 1;
        else expect(opened).toEqual(original);
      }
    }
    expect(tried).toBeGreaterThan(1_000);
    expect(noticed / tried).toBeGreaterThan(0.5);
  });

  it('is counted, set aside as it is, and leaves the others intact', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    for (const [at, ref] of ['b', 'c', 'd'].entries()) {
      await journal.record(decision({ id: `d${at}`, ref: ref.repeat(32) }));
    }
    const bad = { ...table.rows.get(2), text: '{}' };
    table.rows.set(2, bad as never);
    const page = await journal.page({ practice: false }, null, 10);
    expect(page.entries.map(({ id }) => id)).toEqual(['d2', 'd0']);
    expect(page.damaged).toEqual([2]);
    expect(await journal.undo('d1', NOON)).toBeNull();
    expect(table.rows.get(2)).toEqual(bad);
    // Only what is really damaged moves.
    expect(await journal.setAside([1, 2, 9], NOON)).toBe(1);
    expect([...table.aside.values()]).toEqual([bad]);
    expect(await journal.state()).toMatchObject({ records: 2, asides: 1 });
    expect((await journal.page({ practice: false }, null, 10)).damaged).toEqual([]);
  });
});

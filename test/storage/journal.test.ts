import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../src/platform/digest';
import type { Decision } from '../../src/storage/decision';
import { decisionStore } from '../../src/storage/decisions';
import { journalStore } from '../../src/storage/journal';
import { openRow } from '../../src/storage/journal-row';
import { upgraded } from '../../src/storage/journal-upgrade';
import { seal } from '../../src/storage/seal';
import { fakeTable, plainNames } from './fakes';
import { decision, REF } from './sample';

const user = { practice: false };
const LATER = '2026-11-22T10:00:05.000Z';
const NOON = '2026-11-22T12:00:00.000Z';
const other = (letter: string) => letter.repeat(32);

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

async function all(journal: ReturnType<typeof journalStore>, undone = true): Promise<readonly Decision[]> {
  return (await journal.page({ ...user, undone }, null, 200)).entries;
}
const ids = (entries: readonly Decision[]) => entries.map(({ id }) => id);

describe('a decision told twice', () => {
  it('is one record: the same act within ten seconds, or the same press whenever it comes', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'first', token: 'press' }));
    expect((await journal.record(decision({ id: 'again', at: LATER })))?.id).toBe('first');
    expect((await journal.record(decision({ id: 'late', at: NOON, token: 'press' })))?.id).toBe('first');
    expect(ids(await all(journal))).toEqual(['first']);
    expect((await journal.record(decision({ id: 'meant', at: NOON })))?.id).toBe('meant');
  });

  it.each([
    ['another act', { act: 'watch' }],
    ['another reply', { reply: 'other' }],
    ['another comment', { ref: other('e') }],
    ['another day', { act: 'promise', due: '2026-12-01' }],
  ] as const)('is not the same with %s', async (_what, over) => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'first' }));
    await journal.record(decision({ id: 'second', at: LATER, ...over }));
    expect(await all(journal)).toHaveLength(2);
  });

  it('is completed by a reason given right after, and keeps it', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'first' }));
    expect(await journal.record(decision({ id: 'why', at: LATER, reason: 'rant' }))).toMatchObject({
      id: 'first',
      reason: 'rant',
    });
    expect((await journal.record(decision({ id: 'more', at: LATER })))?.reason).toBe('rant');
    expect((await journal.get('first'))?.reason).toBe('rant');
    // A second thought is a decision of its own.
    await journal.record(decision({ id: 'else', at: LATER, reason: 'isolated' }));
    expect(ids(await all(journal))).toEqual(['else', 'first']);
  });

  it('may be taken again once it was undone, and a later act is seen by an earlier one', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'first' }));
    await journal.undo('first', LATER);
    expect((await journal.record(decision({ id: 'second', at: LATER })))?.id).toBe('second');
    await journal.record(decision({ id: 'watched', act: 'watch', at: LATER }));
    // Left, watched, left: three decisions, for each changed what stood.
    expect((await journal.record(decision({ id: 'third', at: LATER })))?.id).toBe('third');
  });
});

describe('the order of entries', () => {
  it('stays right where the clock is set back, and says so', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'one', at: NOON }));
    await journal.record(decision({ id: 'two', ref: other('b'), at: '2026-11-21T12:00:00.000Z' }));
    await journal.record(decision({ id: 'three', ref: other('c'), at: NOON }));
    const entries = await all(journal);
    expect(ids(entries)).toEqual(['three', 'two', 'one']);
    expect(entries.map(({ clock }) => clock)).toEqual(['ok', 'back', 'ok']);
    expect(await journal.state()).toMatchObject({ records: 3, newest: NOON });
  });

  it('never gives a place twice, also after the newest were erased or the head was lost', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    await journal.record(decision({ id: 'one', author: other('a') }));
    await journal.eraseAuthor([other('a')]);
    expect((await journal.record(decision({ id: 'two' })))?.seq).toBe(2);
    table.marks.set('head', 'garbage');
    expect((await journal.record(decision({ id: 'three', ref: other('b') })))?.seq).toBe(3);
  });
});

describe('a follow-up', () => {
  it('is open until it is closed, and again once that is undone', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    await journal.record(decision({ id: 'asked', act: 'escalate' }));
    await journal.record(decision({ id: 'said', act: 'promise', due: '2026-12-01', ref: other('b') }));
    await journal.record(decision({ id: 'trial', act: 'escalate', ref: other('c'), practice: true }));
    const open = async () => [
      ...ids(await journal.open('escalate', false)),
      ...ids(await journal.open('promise', false)),
    ];
    expect(await open()).toEqual(['asked', 'said']);
    const closing = decision({ id: 'done', act: 'close', about: 'asked', at: NOON });
    expect((await journal.record(closing))?.about).toBe('asked');
    expect(await open()).toEqual(['said']);
    expect((await journal.get('asked'))?.follow).toBe('closed');
    // Closed already, by the other tab.
    const late = decision({ id: 'late', act: 'close', about: 'asked', at: '2026-11-22T13:00:00.000Z' });
    expect(await journal.record(late)).toBeNull();
    await journal.undo('done', NOON);
    expect(await open()).toEqual(['asked', 'said']);
    await journal.undo('said', NOON);
    expect(await open()).toEqual(['asked']);
    expect(await journal.record(decision({ id: 'x', act: 'close', about: 'nobody', at: NOON }))).toBeNull();
  });

  it('ends by itself where the network was told and its reference is kept, whatever waits or does not', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    const told = { act: 'close', reason: 'reported', reference: 'X-4711' } as const;
    await journal.record(decision({ id: 'told', at: NOON, ...told }));
    expect(await journal.get('told')).toMatchObject({ ...told, about: null, follow: null });
    const latest = async () => (await decisionStore(table, plainNames).latest([REF])).get(REF)?.id ?? null;
    expect(await latest()).toBe('told');
    // Another number right after it is another report; the same one told twice is not.
    await journal.record(decision({ id: 'more', at: NOON, ...told, reference: 'X-4712' }));
    await journal.record(decision({ id: 'again', at: NOON, ...told, reference: 'X-4712' }));
    expect(ids(await all(journal))).toEqual(['more', 'told']);
    for (const id of ['more', 'told']) await journal.undo(id, NOON);
    expect(await latest()).toBeNull();
    // Without that reason it still has to name what it closes.
    expect(await journal.record(decision({ id: 'none', act: 'close', at: LATER }))).toBeNull();
  });

  it('that was closed is not the last decision on the comment', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    await journal.record(decision({ id: 'asked', act: 'escalate' }));
    await journal.record(decision({ id: 'done', act: 'close', about: 'asked', at: NOON }));
    expect((await decisionStore(table, plainNames).latest([REF])).get(REF)?.id).toBe('asked');
  });
});

describe('one author', () => {
  it('is erased under every handle, with what only they gave; what is held stays and is said', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    const [before, after] = [other('1'), other('2')];
    const correction = { key: 'b'.repeat(16), signals: { spam: true } };
    await journal.record(decision({ id: 'a', author: before, act: 'correct', correction }));
    await journal.record(decision({ id: 'b', author: after, ref: other('b') }));
    await journal.record(decision({ id: 'c', author: after, ref: other('c') }));
    await journal.record(decision({ id: 'd', author: other('3'), ref: other('d') }));
    await journal.hold('ref', other('c'), NOON);
    expect(ids(await journal.ofAuthor([before, after]))).toEqual(['c', 'b', 'a']);
    expect(await journal.eraseAuthor([before, after, before])).toEqual({ erased: 2, held: 1 });
    expect(ids(await all(journal))).toEqual(['d', 'c']);
    expect(await decisionStore(table, plainNames).corrections()).toEqual([]);
    await journal.hold('ref', other('c'), null);
    expect(await journal.eraseAuthor([after])).toEqual({ erased: 1, held: 0 });
  });

  it('is erased from what could not be read too', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    for (const [at, ref] of ['b', 'c'].entries()) {
      await journal.record(decision({ id: `d${at}`, author: other('1'), ref: other(ref) }));
    }
    for (const row of table.rows.values()) Object.assign(row, { text: '{}' });
    await journal.setAside([1], NOON);
    expect(await journal.eraseAuthor([other('1')])).toEqual({ erased: 2, held: 0 });
    expect(JSON.stringify([...table.rows, ...table.aside])).not.toContain(other('1'));
    // Nor can their words be looked up any more.
    expect([...table.postings.keys()]).toEqual([]);
  });
});

describe('a legal hold', () => {
  it('covers what is there and what is added, by comment and by thread, until both end', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    const thread = other('7');
    await journal.record(decision({ id: 'a', thread }));
    await journal.record(decision({ id: 'b', thread, ref: other('b') }));
    await journal.record(decision({ id: 'c', ref: other('c') }));
    expect(await journal.hold('thread', thread, NOON)).toBe(2);
    expect(await journal.hold('ref', REF, '2026-11-22T13:00:00.000Z')).toBe(1);
    await journal.record(decision({ id: 'new', thread, ref: other('d'), at: NOON }));
    const held = async () => (await all(journal)).filter((one) => one.held !== null).map(({ id }) => id);
    expect(await held()).toEqual(['new', 'b', 'a']);
    expect((await journal.get('a'))?.held).toBe(NOON);
    await journal.hold('thread', thread, null);
    expect(await held()).toEqual(['a']);
    await journal.hold('ref', REF, null);
    expect(await held()).toEqual([]);
  });
});

describe('the purge', () => {
  it('takes what is older, but for what is held and promises whose day is to come', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    const at = '2026-08-01T00:00:00.000Z';
    const correction = (letter: string) => ({ key: letter.repeat(16), signals: { spam: true } });
    await journal.record(decision({ id: 'old', at, act: 'correct', correction: correction('b') }));
    await journal.record(decision({ id: 'held', at, ref: other('b') }));
    await journal.record(decision({ id: 'due', at, act: 'promise', due: '2026-12-24', ref: other('c') }));
    await journal.record(decision({ id: 'asked', at, act: 'escalate', ref: other('d') }));
    await journal.record(
      decision({ id: 'done', at, act: 'close', about: 'asked', ref: other('d'), token: 'done' }),
    );
    await journal.record(
      decision({ id: 'new', act: 'correct', correction: correction('c'), ref: other('e') }),
    );
    await journal.hold('ref', other('b'), NOON);
    expect(await journal.purge('2026-08-24T00:00:00.000Z')).toBe(3);
    expect(await journal.purge('2026-08-24T00:00:00.000Z')).toBe(0);
    expect(ids(await all(journal))).toEqual(['new', 'due', 'held']);
    expect((await decisionStore(table, plainNames).corrections()).map(({ key }) => key)).toEqual([
      'c'.repeat(16),
    ]);
    expect(await journal.purge('2027-03-01T00:00:00.000Z')).toBe(2);
  });

  it('takes what was set aside long ago', async () => {
    const table = fakeTable();
    const journal = journalStore(table, plainNames);
    await journal.record(decision());
    const [row] = table.rows.values();
    Object.assign(row ?? {}, { text: '{}' });
    expect(await journal.setAside([1], '2026-08-01T00:00:00.000Z')).toBe(1);
    await journal.purge('2026-07-31T00:00:00.000Z');
    expect((await journal.state()).asides).toBe(1);
    await journal.purge('2026-08-02T00:00:00.000Z');
    expect((await journal.state()).asides).toBe(0);
  });
});

describe('version 1', () => {
  const { practice, thread, brand, lang, priority, signals, topic, reason, due, about, token, ...said } =
    decision();
  const old = (over: object) => seal({ ...said, undoneAt: null, lane: 'user:leave', ...over }, digest);

  it('comes over in the order of time, with what could not be read set aside as it is', () => {
    const bad = { ...old({ id: 'bad', at: '2026-01-02T00:00:00.000Z' }), excerpt: 'changed' };
    const { rows, aside, head } = upgraded(
      [
        old({ id: 'second', at: NOON, act: 'escalate', lane: 'user:escalate' }),
        bad,
        old({ id: 'first', at: '2026-01-01T00:00:00.000Z' }),
        old({ id: 'trial', network: 'practice', lane: 'undone', undoneAt: NOON, at: LATER }),
      ],
      digest,
    );
    expect(rows.map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'first'],
      [2, 'trial'],
      [3, 'second'],
    ]);
    expect(rows.map((row) => openRow(row)?.practice)).toEqual([false, true, false]);
    expect(openRow(rows[2])).toMatchObject({ follow: 'open', clock: 'ok', excerpt: said.excerpt });
    expect(aside.map(({ raw }) => raw)).toEqual([bad]);
    expect(head).toEqual({ seq: 3, at: NOON });
  });
});

/** Every entry once, newest first, whatever is asked: held against a search that looks at all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalQuery } from '../../src/core/journal/query';
import type { Decision } from '../../src/storage/decision';
import { journalStore } from '../../src/storage/journal';
import { BLOCK } from '../../src/storage/journal-terms';
import { fakeTable, plainNames } from './fakes';
import { decision } from './sample';

const hash = (letter: string) => letter.repeat(32);
const some = <const T>(...values: T[]) => fc.constantFrom(...values);

const said = [
  'Encore le train en retard',
  'Le GUICHET était fermé',
  'Merci à l’équipe',
  'train supprimé sans prévenir, guichet vide',
  'ÉTÉ comme hiver, rien ne change',
  '',
  'قطار متأخر',
];
const asked = ['train', 'guich', 'ete', 'le train', 'zzz', 'le', 'GUICHET fermé', 'قطار', ''];

const entry = fc.record({
  act: some('leave', 'watch', 'escalate', 'insert'),
  practice: fc.boolean(),
  network: some('x', 'facebook', null),
  brand: some('main/a', 'main/b', null),
  topic: some('late', 'price', null),
  department: some('care', 'legal', null),
  thread: some(hash('1'), hash('2'), null),
  author: some(hash('3'), hash('4'), null),
  excerpt: some(...said),
  hour: fc.integer({ min: 0, max: 72 }),
  undone: fc.boolean(),
  /** How far the place jumps: entries lie in several blocks. */
  jump: some(0, 0, 0, BLOCK - 1, 3 * BLOCK),
});

type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const instant = fc
  .integer({ min: 0, max: 72 })
  .map((hour) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString());
const query: fc.Arbitrary<JournalQuery> = fc.record({
  practice: fc.boolean(),
  acts: optional(fc.subarray(['leave', 'watch', 'escalate', 'insert'] as const)),
  network: optional(some('x', 'facebook', 'z')),
  brand: optional(some('main/a', 'main/b')),
  topic: optional(some('late', 'price')),
  department: optional(some('care', 'legal')),
  thread: optional(some(hash('1'), hash('9'))),
  author: optional(some(hash('3'), hash('9'))),
  ref: optional(some(hash('0'))),
  words: optional(some(...asked)),
  from: optional(instant),
  until: optional(instant),
  undone: optional(fc.boolean()),
});

/** Plain words, as a reader would compare them; not the code under test. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function wanted(q: JournalQuery, one: Decision): boolean {
  const same = (['network', 'brand', 'topic', 'department', 'thread', 'author', 'ref'] as const).every(
    (facet) => q[facet] === undefined || q[facet] === one[facet],
  );
  const words = plain(one.excerpt);
  return (
    same &&
    q.practice === one.practice &&
    (q.undone === true || one.undoneAt === null) &&
    (!q.acts?.length || q.acts.includes(one.act)) &&
    (q.from === undefined || one.at >= q.from) &&
    (q.until === undefined || one.at < q.until) &&
    plain(q.words ?? '').every((word) => words.some((known) => known.startsWith(word)))
  );
}

async function filled(entries: readonly Entry[]) {
  const table = fakeTable();
  const journal = journalStore(table, plainNames);
  const kept: Decision[] = [];
  for (const [at, { hour, undone, jump, ...over }] of entries.entries()) {
    const head = table.marks.get('head') as { seq: number; at: string } | undefined;
    if (head) table.marks.set('head', { ...head, seq: head.seq + jump });
    const id = `d${at}`;
    const when = new Date(Date.UTC(2026, 10, 20, hour, 0, at)).toISOString();
    const ref = at % 3 === 0 ? hash('0') : String(at).padStart(32, '0');
    await journal.record(decision({ ...over, id, ref, at: when, token: id }));
    if (undone) await journal.undo(id, when);
    const one = await journal.get(id);
    if (one) kept.push(one);
  }
  return { journal, kept };
}

describe('a page of the journal', () => {
  it('and those after it give every entry once, newest first, whatever the filters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 25 }),
        query,
        fc.integer({ min: 1, max: 7 }),
        async (entries, asking, size) => {
          const { journal, kept } = await filled(entries);
          const expected = kept.filter((one) => wanted(asking, one)).sort((a, b) => b.seq - a.seq);
          const found: Decision[] = [];
          let cursor: number | null = null;
          do {
            const page: Awaited<ReturnType<typeof journal.page>> = await journal.page(asking, cursor, size);
            expect(page.entries.length).toBeLessThanOrEqual(size);
            expect(page.next === null || cursor === null || page.next < cursor).toBe(true);
            found.push(...page.entries);
            cursor = page.next;
          } while (cursor !== null);
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('goes on where it was while newer entries come in', async () => {
    const journal = journalStore(fakeTable(), plainNames);
    for (let at = 0; at < 10; at += 1)
      await journal.record(decision({ id: `d${at}`, ref: String(at).padStart(32, '0') }));
    const first = await journal.page({ practice: false }, null, 4);
    await journal.record(decision({ id: 'newer', ref: hash('f') }));
    const second = await journal.page({ practice: false }, first.next, 4);
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(
      [9, 8, 7, 6, 5, 4, 3, 2].map((at) => `d${at}`),
    );
  });
});

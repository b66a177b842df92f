import { beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../src/core/signals';
import { chance, deck } from '../../tools/day/chance';
import { type Day, makeDay } from '../../tools/day/day';
import { markersOf, queueOf } from '../../tools/day/figures';
import { lookAt } from '../../tools/day/looks';
import { readPage } from '../../tools/day/page';
import { isOrdinary, type Remark, remarksOf, shares } from '../../tools/day/remarks';
import { shownAt, specOf } from '../../tools/day/shown';
import { loadCharter } from '../../tools/lib/load-charter';
import { loadClassifier } from '../../tools/lib/load-model';
import { readCorpus } from '../../tools/train/corpus';

const remarks = remarksOf(readCorpus());
const day = makeDay(11, 3_000, remarks);
const saidIn = (one: Day) => one.threads.flatMap(({ told }) => told.flatMap(({ said }) => said ?? []));

describe('chance', () => {
  it('falls the same way from the same seed, and another way from another', () => {
    const draws = (seed: number) => {
      const by = chance(seed);
      return Array.from({ length: 50 }, () => by.next());
    };
    expect(draws(3)).toEqual(draws(3));
    expect(draws(3)).not.toEqual(draws(4));
    expect(draws(3).every((one) => one >= 0 && one < 1)).toBe(true);
  });

  it('draws each of a list once before any comes again', () => {
    const draw = deck([1, 2, 3, 4], chance(1));
    const first = [draw(), draw(), draw(), draw()];
    expect([...first].sort()).toEqual([1, 2, 3, 4]);
    expect([1, 2, 3, 4]).toContain(draw());
  });

  it('counts as networks do: mostly nothing, seldom a lot', () => {
    const by = chance(5);
    const counts = Array.from({ length: 4_000 }, () => by.count()).sort((a, b) => a - b);
    expect(counts[2_000]).toBe(0);
    expect(counts[3_800]).toBeGreaterThan(5);
    expect(counts[3_999]).toBeGreaterThan(100);
  });
});

describe('a simulated day', () => {
  it('is the same from the same seed', () => {
    expect(makeDay(11, 3_000, remarks)).toEqual(day);
    expect(makeDay(12, 3_000, remarks)).not.toEqual(day);
  });

  it('changes only its words with what there is to say', () => {
    const fewer = {
      ...remarks,
      ...Object.fromEntries(Object.entries(remarks).map(([kind, list]) => [kind, list.slice(0, 5)])),
    };
    const shape = ({ threads, odd }: Day) => [
      odd,
      threads.map(({ told }) =>
        told.map(({ at, root, said, comment }) => [at, root, said?.kind, comment.handle, comment.reactions]),
      ),
    ];
    expect(shape(makeDay(11, 3_000, fewer))).toEqual(shape(day));
  });

  it('has as many comments as asked for, in two houses’ threads on both networks, mixed as on a calm day', () => {
    const said = saidIn(day);
    expect(said).toHaveLength(3_000);
    expect(new Set(day.threads.map(({ house, layout }) => `${house.id} ${layout}`)).size).toBe(4);
    const share = (is: (one: Remark) => boolean) => said.filter(is).length / said.length;
    expect(share(({ kind }) => isOrdinary(kind))).toBeGreaterThan(0.75);
    expect(share(({ kind }) => isOrdinary(kind))).toBeLessThan(0.87);
    // Those who come back ask or complain once more.
    for (const kind of ['question', 'complaint'] as const) {
      expect(100 * share((one) => one.kind === kind)).toBeGreaterThan(shares[kind] - 2);
      expect(100 * share((one) => one.kind === kind)).toBeLessThan(shares[kind] + 5);
    }
    expect(said.some(({ kind }) => kind === 'severe')).toBe(true);
  });

  it('has colleagues who answer, authors who come back, and everything odd once', () => {
    const conversations = new Map<string, boolean[]>();
    for (const { told } of day.threads) {
      for (const { root, said } of told)
        conversations.set(root, [...(conversations.get(root) ?? []), said === null]);
    }
    const shapes = [...conversations.values()].map(String);
    for (const shape of ['false,true', 'false,true,false', 'false,true,false,true'])
      expect(shapes.filter((one) => one === shape).length).toBeGreaterThan(10);
    const { million, renamed, deleted, doubled } = day.odd;
    const evening = day.threads.map((thread) => shownAt(day, thread, day.until));
    const shown = evening.flatMap((told) => told ?? []).map(({ comment }) => comment);
    expect(shown.filter(({ reactions }) => reactions === 1_000_000).map(({ id }) => id)).toEqual([
      million.id,
    ]);
    expect(shown.some(({ handle }) => handle === renamed.to)).toBe(true);
    expect(shown.some(({ handle }) => handle === renamed.from)).toBe(false);
    expect(evening.filter((told) => told === null)).toHaveLength(1);
    const thread = day.threads.find(({ post }) => post.id === deleted.post);
    expect(thread && shownAt(day, thread, deleted.at - 1)?.length).toBeGreaterThan(0);
    expect(doubled.every((id) => saidIn(day).length > 0 && id !== '')).toBe(true);
  });
});

describe('a small day on its pages', () => {
  const small = makeDay(21, 260, remarks);
  const loaded = loadCharter();
  if (!loaded.ok) throw new Error('the default charter is not valid');
  const judge = { compiled: loaded.compiled, read: createReader(loadClassifier()) };
  let evening: ReturnType<typeof lookAt>;
  beforeAll(() => {
    evening = lookAt(small, small.until, judge);
  });

  it.each(['x', 'facebook'] as const)('is read by the adapter as it was told, on %s', (layout) => {
    const thread = small.threads.find((one) => one.layout === layout && one.told.length > 20);
    const shown = thread && shownAt(small, thread, small.until);
    if (!thread || !shown) throw new Error('no such thread');
    const read = readPage(layout, specOf(small, thread, shown)).filter(({ kind }) => kind !== 'post');
    const once = new Map(read.map((one) => [one.id, one]));
    expect([...once.keys()]).toEqual(shown.map(({ comment }) => comment.id));
    for (const { comment } of shown) {
      const { author, text, parentId, counts } = once.get(comment.id) ?? {};
      expect(author).toMatchObject({ name: comment.name, handle: comment.handle });
      expect(text?.replace(/\s+/g, ' ')).toBe(comment.text.replace(/\s+/g, ' ').trim());
      expect(parentId).toBe(comment.parent ?? thread.post.id);
      expect(counts?.reactions ?? 0).toBe(comment.reactions);
    }
  });

  it('counts every comment of a reader once, and none of the houses', () => {
    const shown = small.threads.flatMap((thread) => shownAt(small, thread, small.until) ?? []);
    const readers = shown.filter(({ said }) => said !== null).map(({ comment }) => comment.id);
    expect(evening.map(({ id }) => id).sort()).toEqual(readers.sort());
  });

  it('has nothing in the queue that was answered, and everything that came back', () => {
    const { left, lost } = queueOf(evening);
    expect(evening.some(({ settled }) => settled)).toBe(true);
    expect([left, lost]).toEqual([0, 0]);
  });

  it('a million reactions mark their own comment, and move no other', () => {
    const calm = makeDay(21, 260, remarks);
    const without = lookAt(
      { ...calm, odd: { ...calm.odd, million: { id: '', at: calm.until } } },
      calm.until,
      judge,
    );
    const marks = (seen: typeof evening) => new Map(seen.map(({ id, mark }) => [id, mark]));
    const [before, after] = [marks(without), marks(evening)];
    const moved = [...after].filter(([id, mark]) => before.get(id) !== mark).map(([id]) => id);
    expect(after.get(small.odd.million.id)).not.toBeNull();
    expect(moved.filter((id) => id !== small.odd.million.id)).toEqual([]);
  });

  it('keeps ordinary comments nearly free of markers, but for those that draw many', () => {
    expect(markersOf(evening).forWords).toBeLessThanOrEqual(15);
  });
});

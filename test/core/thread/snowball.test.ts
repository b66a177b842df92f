import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Paced, type PacedThread, paceOf } from '../../../src/core/thread/snowball';

const settings = { repliesPerHour: 20, authorsPerHour: 12, growth: 3 };
const NOW = Date.parse('2026-11-22T15:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `count` comments spread evenly over the minutes before NOW, by `people` in turn. */
function spread(count: number, from: number, until: number, people: number, own = false): Paced[] {
  return Array.from({ length: count }, (_, index) => ({
    at: NOW - from * MINUTE + ((from - until) * MINUTE * (index + 0.5)) / count,
    author: own ? 'brand' : `${people}-${index % people}`,
    own,
  }));
}
const thread = (comments: readonly Paced[], over: Partial<PacedThread> = {}): PacedThread => ({
  comments,
  posted: NOW - 24 * HOUR,
  announced: null,
  acts: [],
  ...over,
});

/** A day of about two replies an hour. */
const calmDay = spread(46, 24 * 60, 60, 30);
const burst = spread(30, 60, 0, 20);

describe('a thread', () => {
  it('that is calm stays calm, and the same one after it caught fire is a snowball', () => {
    const before = paceOf(thread([...calmDay, ...spread(2, 60, 0, 2)]), settings, NOW);
    expect(before).toMatchObject({ snowball: false, replies: 2, authors: 2 });
    const after = paceOf(thread([...calmDay, ...burst]), settings, NOW);
    expect(after).toMatchObject({ snowball: true, replies: 30, authors: 20, since: null });
    expect(after.times).toBeCloseTo(15, 0);
  });

  it.each<[string, PacedThread]>([
    ['two who quarrel at length', thread([...calmDay, ...spread(60, 60, 0, 2)])],
    ['always that busy', thread(spread(30 * 24, 24 * 60, 0, 200))],
    ['the brand answering one by one', thread([...calmDay, ...spread(40, 60, 0, 1, true)])],
    ['many people, few words', thread([...calmDay, ...spread(19, 60, 0, 19)])],
    ['a fire of three hours ago', thread([...calmDay, ...spread(90, 240, 180, 40)])],
    ['nobody knows who they are', thread([...calmDay, ...burst.map((one) => ({ ...one, author: null }))])],
    ['no times at all', thread([], { announced: 5_000 })],
    ['a clock that runs ahead', thread([...calmDay, ...burst.map((one) => ({ ...one, at: NOW + HOUR }))])],
    ['a young thread with a good start', thread(spread(40, 50, 0, 40), { posted: NOW - HOUR })],
    ['only the newest are loaded', thread(burst, { announced: 30 + 23 * 20 })],
  ])('is no snowball: %s', (_, given) => {
    expect(paceOf(given, settings, NOW).snowball).toBe(false);
  });

  it('that is young has no usual rate, and must draw as many times what the charter calls many', () => {
    const hot = paceOf(thread(spread(60, 50, 0, 40), { posted: NOW - HOUR }), settings, NOW);
    expect(hot).toMatchObject({ snowball: true, times: null });
  });

  it('that slept and wakes up is one', () => {
    expect(paceOf(thread(burst), settings, NOW)).toMatchObject({
      snowball: true,
      times: Number.POSITIVE_INFINITY,
    });
  });
});

describe('what began it', () => {
  const act = NOW - 40 * MINUTE;
  const caught = [...calmDay, ...spread(1, 90, 50, 1), ...spread(29, 39, 0, 20)];

  it('is the brand’s own act that the journal knows, or its own reply on the page', () => {
    expect(paceOf(thread(caught, { acts: [NOW - 9 * HOUR, act] }), settings, NOW).since).toBe(act);
    const replied = { at: act, author: 'brand', own: true };
    expect(paceOf(thread([...caught, replied]), settings, NOW).since).toBe(act);
  });

  it.each<[string, number]>([
    ['came after it had begun', NOW - 16 * MINUTE],
    ['is too recent to say', NOW - 5 * MINUTE],
    ['lies a day back', NOW - 23 * HOUR],
  ])('is not an act that %s', (_, at) => {
    const steady = [...calmDay, ...spread(40, 60, 0, 25)];
    expect(paceOf(thread(steady, { acts: [at] }), settings, NOW)).toMatchObject({
      snowball: true,
      since: null,
    });
  });

  it('is nothing where the thread is calm', () => {
    expect(paceOf(thread(calmDay, { acts: [act] }), settings, NOW).since).toBeNull();
  });
});

describe('whatever the thread', () => {
  /** Low enough to be met by chance. */
  const low = { repliesPerHour: 3, authorsPerHour: 3, growth: 2 };
  const paced = fc.record({
    at: fc.oneof(
      fc.integer({ min: NOW - 48 * HOUR, max: NOW + HOUR }),
      fc.integer({ min: NOW - HOUR, max: NOW }),
    ),
    author: fc.option(fc.integer({ min: 0, max: 40 })),
    own: fc.constantFrom(true, false, null),
  });
  const any = fc.record({
    comments: fc.array(paced, { maxLength: 40, size: 'max' }),
    posted: fc.option(fc.integer({ min: NOW - 72 * HOUR, max: NOW })),
    announced: fc.option(fc.integer({ min: 0, max: 10_000 })),
    acts: fc.array(fc.integer({ min: NOW - 48 * HOUR, max: NOW }), { maxLength: 5 }),
  });

  it('the order does not matter, and more of the past never makes a snowball', () => {
    fc.assert(
      fc.property(any, fc.array(paced, { maxLength: 60 }), (given, more) => {
        const posted = NOW - 72 * HOUR;
        const told = paceOf({ ...given, posted }, low, NOW);
        const turned = { ...given, posted, comments: [...given.comments].reverse() };
        expect(paceOf(turned, low, NOW)).toEqual(told);
        const past = more.filter(({ at }) => at <= NOW - HOUR);
        const longer = { ...given, posted, comments: [...given.comments, ...past] };
        return told.snowball || !paceOf(longer, low, NOW).snowball;
      }),
    );
  });

  it('a snowball has the numbers that the charter asks for', () => {
    let met = 0;
    fc.assert(
      fc.property(any, (given) => {
        const pace = paceOf(given, low, NOW);
        if (!pace.snowball) return pace.since === null;
        met += 1;
        return pace.replies >= low.repliesPerHour && pace.authors >= low.authorsPerHour;
      }),
    );
    expect(met).toBeGreaterThan(0);
  });
});

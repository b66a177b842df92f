/**
 * A working day on two houses' pages, as chance tells it from a seed: readers comment, colleagues answer, authors come
 * back, and everything odd that happens on a real day happens once (`odd.ts`).
 */
import type { FixtureComment } from '../../test/e2e/fixtures/thread';
import { type Chance, chance, deck } from './chance';
import { conversation } from './conversation';
import { type House, houses, type Layout, person } from './houses';
import { type Odd, oddOf } from './odd';
import { type Kind, type Remark, shares } from './remarks';

export interface Told {
  readonly comment: FixtureComment;
  /** Instant, in milliseconds. */
  readonly at: number;
  /** What a reader said; null where the house speaks. */
  readonly said: Remark | null;
  /** Id of the comment that its conversation began with. */
  readonly root: string;
}

export interface DayThread {
  readonly layout: Layout;
  readonly house: House;
  readonly post: FixtureComment;
  /** In the order of time. */
  readonly told: readonly Told[];
}

export interface Day {
  readonly from: number;
  readonly until: number;
  readonly threads: readonly DayThread[];
  readonly odd: Odd;
}

export const DAY_START = Date.UTC(2026, 2, 2, 7);
const HOURS = 14;
const MINUTE = 60_000;
/** Readers who write a second comment of their own somewhere. */
const REGULARS = 0.15;

/** Kind of the next comment, by the shares of a calm day. */
function kindFrom(by: Chance): Kind {
  let left = by.next() * 100;
  for (const [kind, share] of Object.entries(shares)) {
    left -= share;
    if (left < 0) return kind as Kind;
  }
  return 'ordinary';
}

function postOf(house: House, text: string, id: string, at: number): FixtureComment {
  const counters = { reactions: 240, replies: 0, shares: 12, views: 9_800 };
  const time = new Date(at).toISOString();
  return { ...counters, id, name: house.name, handle: house.handle, text, lang: 'fr', time, timeText: '1 j' };
}

/**
 * @param count comments of readers, over all threads
 * @param remarks what may be said, by kind
 */
export function makeDay(
  seed: number,
  count: number,
  remarks: Readonly<Record<Kind, readonly Remark[]>>,
): Day {
  const by = chance(seed);
  // A chance of their own: who speaks when, and what it draws, does not change with what there is to say.
  const draw = new Map(
    Object.entries(remarks).map(([kind, list], at) => [kind, deck(list, chance(seed + 1 + at))]),
  );
  const remark = (kind: Kind): Remark => (draw.get(kind) as () => Remark)();
  let last = 0;
  const id = () => {
    last += 1;
    return String(1_900_000_000_000_000_000n + BigInt(last));
  };
  const threads = houses.flatMap((house) =>
    (['x', 'facebook'] as const).flatMap((layout) =>
      house.posts.map((text) => ({
        layout,
        house,
        post: postOf(house, text, id(), DAY_START),
        told: [] as Told[],
      })),
    ),
  );
  const until = DAY_START + HOURS * 60 * MINUTE;
  const people = [person(0, by)];
  for (let left = count; left > 0; ) {
    const known = by.happens(REGULARS);
    const who = known ? by.pick(people) : person(people.length, by);
    if (!known) people.push(who);
    // Some posts draw most of the comments.
    const thread = threads[Math.floor(by.next() ** 1.6 * threads.length)];
    if (thread === undefined) continue;
    const at = DAY_START + Math.floor(by.next() * (until - DAY_START));
    const told = conversation(remark(kindFrom(by)), { by, id, who, at, until, thread, remark }).slice(0, 4);
    const readers = told.filter(({ said }) => said !== null).length;
    if (readers > left) continue;
    thread.told.push(...told);
    left -= readers;
  }
  for (const { told } of threads) told.sort((a, b) => a.at - b.at || (a.comment.id < b.comment.id ? -1 : 1));
  return { from: DAY_START, until, threads, odd: oddOf(threads, by, until) };
}

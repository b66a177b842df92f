/**
 * P8, « effet boule de neige »: whether a thread is gathering pace, from its comments' own times. All of what the charter
 * asks for must hold in the last hour: replies, distinct people, and growth against the thread's usual rate. Comments
 * whose time the page does not give say nothing: a thread without times is never called a snowball.
 */
import type { Charter } from '../charter/schema';

/** Instants are milliseconds since 1970. */
export interface Paced {
  readonly at: number;
  /** Tells people apart, nothing more; null where it cannot be told who it is. */
  readonly author: string | number | null;
  /** Written by the brand: its own replies are no growth. */
  readonly own: boolean | null;
}

export interface PacedThread {
  /** In any order. */
  readonly comments: readonly Paced[];
  /** When its post was written; null where the page does not say. */
  readonly posted: number | null;
  /** How many replies the page says the thread has in all, also those not loaded; null where it does not. */
  readonly announced: number | null;
  /** When the brand acted in it, as far as the journal knows. */
  readonly acts: readonly number[];
}

export interface Pace {
  readonly snowball: boolean;
  /** Of others, in the last hour. */
  readonly replies: number;
  readonly authors: number;
  /** How many times the usual rate; null for a thread too young to have one. */
  readonly times: number | null;
  /** The last act of the brand, on the page or in the journal, after which it began to gather pace; null where none did. */
  readonly since: number | null;
}

export type SnowballSettings = Charter['snowball'];

const HOUR = 3_600_000;
/** A past shorter than this gives no usual rate. */
const LEAST_PAST = 2 * HOUR;
/** Acts that lie further back are not what moves the thread now. */
const ACTS_COUNT = 12 * HOUR;
/** So soon after an act nothing can be said of what followed it. */
const LEAST_AFTER = HOUR / 4;

/** Half-open: later than `from`, up to `until`. */
const within = (times: readonly number[], from: number, until: number) =>
  times.filter((at) => at > from && at <= until).length;

/** Replies an hour before the last hour; null where there is too little past. What was not loaded counts as past. */
function usualRate({ posted, announced }: PacedThread, times: readonly number[], now: number): number | null {
  const start = Math.min(posted ?? Number.POSITIVE_INFINITY, ...times);
  const past = now - HOUR - start;
  if (!(past >= LEAST_PAST)) return null;
  const recent = within(times, now - HOUR, now);
  const before = Math.max(within(times, Number.NEGATIVE_INFINITY, now - HOUR), (announced ?? 0) - recent);
  return before / (past / HOUR);
}

/** After this act others wrote at the charter's rate, and `growth` times as much as in the hour before it. */
function startedBy(act: number, times: readonly number[], settings: SnowballSettings, now: number): boolean {
  const span = Math.min(HOUR, now - act);
  if (span < LEAST_AFTER || now - act > ACTS_COUNT) return false;
  const after = within(times, act, act + span) / (span / HOUR);
  const before = within(times, act - HOUR, act);
  return after >= settings.repliesPerHour && after >= settings.growth * before;
}

/** @param now milliseconds since 1970; comments later than that (another clock) are left out */
export function paceOf(thread: PacedThread, settings: SnowballSettings, now: number): Pace {
  const known = thread.comments.filter(({ at }) => at <= now);
  const others = known.filter(({ own }) => own !== true);
  const times = others.map(({ at }) => at);
  const lately = others.filter(({ at }) => at > now - HOUR);
  const replies = lately.length;
  const authors = new Set(lately.map(({ author }) => author).filter((author) => author !== null)).size;
  const usual = usualRate(thread, times, now);
  // A young thread has no rate of its own: it is held against what the charter calls many.
  const quick = replies >= settings.growth * (usual ?? settings.repliesPerHour);
  const snowball = replies >= settings.repliesPerHour && authors >= settings.authorsPerHour && quick;
  const own = [...thread.acts, ...known.filter((one) => one.own === true).map(({ at }) => at)];
  const moving = snowball ? own.filter((act) => startedBy(act, times, settings, now)) : [];
  return {
    snowball,
    replies,
    authors,
    times: usual === null ? null : usual === 0 ? Number.POSITIVE_INFINITY : replies / usual,
    since: moving.length === 0 ? null : Math.max(...moving),
  };
}

/**
 * When a clock reminds: a few moments before its end, each once. The worker may sleep through any of them: what was
 * missed is told at once when it wakes up, the latest alone. Quiet hours put a reminder off, but for danger to life.
 */
import type { ClockKind } from './clock';

export const reminderStages = ['half', 'weeks', 'week', 'near', 'late'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** What is kept of a clock's reminders. */
export interface Reminded {
  /** How many of its moments were told. */
  readonly told: number;
  /** When the last one was told, milliseconds; null where none was. */
  readonly toldAt: number | null;
  /** It stands in the badge and the popup until it is seen or put off. */
  readonly raised: boolean;
  /** Put off until then. */
  readonly again: number | null;
}

export const notReminded: Reminded = { told: 0, toldAt: null, raised: false, again: null };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long a press puts a reminder off. */
export const SNOOZE = HOUR;
/** Clocks of machines differ by less without anybody having touched them. */
const SKEW = 5 * 60_000;

interface Run {
  readonly from: number;
  readonly term: number;
}
export interface Moment {
  readonly stage: ReminderStage;
  readonly at: number;
}

const moments: Readonly<Record<ClockKind, (run: Run) => readonly Moment[]>> = {
  unlawful: ({ from, term }) => [
    { stage: 'half', at: from + (term - from) / 2 },
    { stage: 'late', at: term },
  ],
  right_of_reply: ({ term }) => [
    { stage: 'near', at: term - DAY },
    { stage: 'late', at: term },
  ],
  data_request: ({ term }) => [
    { stage: 'week', at: term - 7 * DAY },
    { stage: 'near', at: term - DAY },
    { stage: 'late', at: term },
  ],
  press_limitation: ({ term }) => [
    { stage: 'weeks', at: term - 14 * DAY },
    { stage: 'near', at: term - 2 * DAY },
  ],
};

/** In order of time; a delay too short for a moment leaves it out. */
export function momentsOf(kind: ClockKind, run: Run): readonly Moment[] {
  return moments[kind](run).filter(({ at }) => at > run.from || at === run.term);
}

const passed = (list: readonly Moment[], now: number) => list.filter(({ at }) => at <= now).length;

/** Told by a clock that stood ahead: what has not come yet is to come. */
function believed(reminded: Reminded, list: readonly Moment[], now: number): Reminded {
  const ahead = reminded.toldAt !== null && reminded.toldAt > now + SKEW;
  return ahead
    ? { ...reminded, told: Math.min(reminded.told, passed(list, now)), toldAt: null, again: null }
    : reminded;
}

export interface Ticked {
  readonly reminded: Reminded;
  /** What is told by this very tick; null for nothing. */
  readonly tells: ReminderStage | null;
  /** When to look again; null for never. */
  readonly next: number | null;
}

/** @param waits quiet hours hold, and no life is in danger */
export function tick(before: Reminded, list: readonly Moment[], now: number, waits: boolean): Ticked {
  const reminded = believed(before, list, now);
  const count = passed(list, now);
  const asked = reminded.again !== null && reminded.again <= now;
  if (!waits && (asked || count > reminded.told)) {
    const told = Math.max(count, reminded.told);
    const next: Reminded = { told, toldAt: now, raised: true, again: null };
    return { reminded: next, tells: list[told - 1]?.stage ?? null, next: list[told]?.at ?? null };
  }
  const ahead = [reminded.again, list[reminded.told]?.at ?? null].filter((at) => at !== null);
  return { reminded, tells: null, next: ahead.length > 0 ? Math.min(...ahead) : null };
}

/** Seen: nothing stands any more. */
export function seen(reminded: Reminded): Reminded {
  return { ...reminded, raised: false, again: null };
}

/** Put off by one press; what does not stand is left as it is. */
export function snoozed(reminded: Reminded, now: number): Reminded {
  return reminded.raised ? { ...reminded, raised: false, again: now + SNOOZE } : reminded;
}

/** The stage that stands, or was told last. */
export function stageOf({ told }: Reminded, list: readonly Moment[]): ReminderStage | null {
  return list[told - 1]?.stage ?? null;
}

/**
 * What was seen cannot have been seen later than now: a clock that stood ahead then is corrected as soon as it is known.
 * @param instant milliseconds
 */
export function notAfter(instant: number, now: number): number {
  return instant > now + SKEW ? now : instant;
}

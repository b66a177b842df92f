/**
 * Reminders: an alarm wakes the worker for the next one, and every start of the worker catches up with what was missed.
 * What stands shows in the badge and in the popup until it is seen or put off.
 */
import { isQuiet, minutesLeft } from '../../core/care/hours';
import { legalOnly } from '../../core/followup/clock';
import { notAfter, type Reminded, type Ticked, tick } from '../../core/followup/clock-reminders';
import { wallTime } from '../../platform/clock';
import { clockId, type StoredClock } from '../../storage/clocks';
import type { Desk } from '../desk';
import { badgeAll } from './badge';
import { changeClocks, keptClocks } from './kept';
import { isRunning, runsOf } from './run';
import { isLegal } from './sight';

/** The alarm's name. */
export const CLOCKS = 'clocks';
const MINUTE = 60_000;
/** Machines sleep and their clocks jump: as long as something runs, it is looked at this often. */
const LONGEST = 6 * 60 * MINUTE;

interface Looked {
  readonly id: string;
  readonly ticked: Ticked;
  /** When quiet hours that put it off are over, milliseconds; null where they do not. */
  readonly quietUntil: number | null;
}

const remindedOf = ({ told, toldAt, raised, again }: StoredClock): Reminded => ({
  told,
  toldAt,
  raised,
  again,
});

async function look(desk: Desk, clocks: readonly StoredClock[]): Promise<Looked[]> {
  const now = desk.clock();
  const at = wallTime(desk.clock);
  const legal = await isLegal(desk);
  const runs = await runsOf(
    desk,
    clocks.filter(({ kind, practice }) => !practice && (legal || !legalOnly.has(kind))),
  );
  return runs.map((run): Looked => {
    const { clock, ruling, moments } = run;
    const id = clockId(clock);
    const before = remindedOf(clock);
    if (!isRunning(run, now)) {
      const still = { ...before, raised: false, again: null };
      return { id, ticked: { reminded: still, tells: null, next: null }, quietUntil: null };
    }
    const { quietHours } = ruling.charter.care;
    const waits = !clock.life && isQuiet(ruling.charter.care, at);
    const quietUntil = waits && quietHours ? now + minutesLeft(quietHours, at) * MINUTE : null;
    return { id, ticked: tick(before, moments, now, waits), quietUntil };
  });
}

function withLooked(
  clocks: readonly StoredClock[],
  looked: readonly Looked[],
  now: number,
): readonly StoredClock[] {
  const byId = new Map(looked.map((one) => [one.id, one.ticked.reminded]));
  let changed = false;
  const next = clocks.map((clock) => {
    const reminded = byId.get(clockId(clock)) ?? remindedOf(clock);
    const after = { ...clock, ...reminded, seen: notAfter(clock.seen, now) };
    const same = (Object.keys(after) as (keyof StoredClock)[]).every((name) => after[name] === clock[name]);
    if (same) return clock;
    changed = true;
    return after;
  });
  return changed ? next : clocks;
}

/** When to wake up next, milliseconds; null where nothing runs. */
function nextOf(looked: readonly Looked[], now: number): number | null {
  const times = looked.flatMap(({ ticked, quietUntil }) => {
    if (ticked.next === null) return [];
    return [Math.max(ticked.next, quietUntil ?? 0, now + MINUTE)];
  });
  return times.length === 0 ? null : Math.min(...times, now + LONGEST);
}

/**
 * Tells what is due, once; asks to be woken for the next. Idempotent, and to be called at each start, at each alarm and
 * after each change.
 * @returns how many reminders stand
 */
export async function remind(desk: Desk): Promise<number> {
  const now = desk.clock();
  const looked = await look(desk, await keptClocks(desk));
  const after = await changeClocks(desk, (clocks) => withLooked(clocks, looked, now));
  const minded = new Set(looked.map(({ id }) => id));
  const raised = after.filter((clock) => clock.raised && minded.has(clockId(clock))).length;
  await badgeAll(desk, raised);
  await desk.shell.wake(CLOCKS, nextOf(looked, now));
  return raised;
}

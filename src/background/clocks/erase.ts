/** How clocks leave: with their author on request, and with the time their charter keeps things. Legal hold keeps both. */
import type { DecisionAct } from '../../core/decision';
import type { StoredClock } from '../../storage/clocks';
import type { Desk } from '../desk';
import { changeClocks, keptClocks } from './kept';
import { type Run, runsOf } from './run';

const ends: ReadonlySet<DecisionAct> = new Set(['settle', 'remove', 'close']);
const DAY = 24 * 3_600_000;
/** Nobody answers for what the practice page invents. */
const PRACTICE_DAYS = 1;

export interface OfAuthor {
  readonly clocks: readonly StoredClock[];
  readonly held: number;
}

/** @param authors keyed names */
export async function clocksOfAuthor(desk: Desk, authors: readonly string[]): Promise<OfAuthor> {
  const clocks = (await keptClocks(desk)).filter(({ author }) => author !== null && authors.includes(author));
  const held = await desk.journal.heldAmong(clocks);
  return { clocks, held: clocks.filter(({ ref }) => held.has(ref)).length };
}

/** How many went. */
export async function eraseClocksOf(desk: Desk, authors: readonly string[]): Promise<number> {
  const { clocks } = await clocksOfAuthor(desk, authors);
  const held = await desk.journal.heldAmong(clocks);
  const gone = new Set(clocks.filter(({ ref }) => !held.has(ref)).map(({ ref, kind }) => `${kind}:${ref}`));
  if (gone.size === 0) return 0;
  await changeClocks(desk, (all) => all.filter(({ ref, kind }) => !gone.has(`${kind}:${ref}`)));
  return gone.size;
}

/**
 * From when its time to be kept runs: once it ended, with the first of the decisions that ended it, for without one of
 * them it would seem to run; else its term.
 */
function ageOf({ clock, course, term, longer, acts }: Run): number {
  if (course.end === null) return Math.max(clock.seen, (longer ?? term).at);
  const ending = acts.filter(({ act, dossier }) => ends.has(act) || dossier !== undefined);
  return Math.min(...ending.map(({ at }) => Date.parse(at)));
}

/**
 * Those whose charter does not keep them any longer.
 * @param daysFor days that a clock's own charter keeps things; null: it cannot be said, and nothing of it goes
 */
export async function purgeClocks(
  desk: Desk,
  daysFor: (brand: string | null) => number | null,
): Promise<number> {
  const now = desk.clock();
  const runs = await runsOf(desk, await keptClocks(desk));
  const held = await desk.journal.heldAmong(runs.map(({ clock }) => clock));
  const gone = new Set(
    runs
      .filter((run) => {
        if (held.has(run.clock.ref)) return false;
        if (run.clock.practice) return now - run.clock.seen > PRACTICE_DAYS * DAY;
        const days = daysFor(run.clock.brand);
        return days !== null && now - ageOf(run) > days * DAY;
      })
      .map(({ clock }) => `${clock.kind}:${clock.ref}`),
  );
  if (gone.size === 0) return 0;
  await changeClocks(desk, (clocks) => clocks.filter(({ kind, ref }) => !gone.has(`${kind}:${ref}`)));
  return gone.size;
}

/** A clock as the person it concerns is given it: one line of JSON. */
export function clockLine({ kind, network, permalink, seen, posted }: StoredClock): string {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return JSON.stringify({ clock: kind, network, permalink, seen: iso(seen), posted: iso(posted) });
}

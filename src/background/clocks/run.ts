/** How a kept clock stands: its term, what was done, what it reminds of. */

import type { Charter } from '../../core/charter/schema';
import { type ClockAct, type Course, courseOfClock } from '../../core/followup/clock-exits';
import { type Moment, momentsOf } from '../../core/followup/clock-reminders';
import { longerTerm, startOf, type Term, termFor } from '../../core/followup/clock-term';
import { localCalendar } from '../../platform/calendar';
import { removable } from '../../sites/removal';
import type { StoredClock } from '../../storage/clocks';
import type { Decision } from '../../storage/decision';
import { placeIn } from '../../storage/shelf';
import type { Desk } from '../desk';
import type { Ruling } from '../rulings';

export interface Run {
  readonly clock: StoredClock;
  readonly ruling: Ruling;
  readonly course: Course;
  readonly term: Term;
  /** The longer limitation, where there are two. */
  readonly longer: Term | null;
  readonly moments: readonly Moment[];
  readonly removable: boolean;
  /** Decisions on its comment that stand, oldest first. */
  readonly acts: readonly Decision[];
}

export function asAct({ id, act, at, reason, dossier, control, settles }: Decision): ClockAct {
  return { id, act, at, reason, dossier, control, settles };
}

export function runOf(clock: StoredClock, acts: readonly Decision[], ruling: Ruling): Run {
  const can = removable(clock.network);
  const { proof, seenAgain } = clock;
  const course = courseOfClock(clock.kind, { acts: acts.map(asAct), proof, removable: can, seenAgain });
  const delays: Charter['clocks'] = ruling.charter.clocks;
  const facts = { delays, calendar: localCalendar, extended: course.extended };
  const term = termFor(clock, facts);
  const moments = momentsOf(clock.kind, { from: startOf(clock), term: term.at });
  return { clock, ruling, course, term, longer: longerTerm(clock, facts), moments, removable: can, acts };
}

/** Whose charter a clock is counted under: that of its own page; where that is gone, the chosen one. */
export async function rulingFor(desk: Desk, { brand, practice }: StoredClock): Promise<Ruling> {
  if (practice) return desk.rulings.shown(true);
  const { places, chosen } = await desk.rulings.shelf();
  const place = placeIn(brand);
  return desk.rulings.at(place !== null && places.includes(place) ? place : chosen);
}

/** All of these, with what the journal holds of their comments. */
export async function runsOf(desk: Desk, clocks: readonly StoredClock[]): Promise<Run[]> {
  const byRef = await desk.decisions.onRefs([...new Set(clocks.map(({ ref }) => ref))]);
  return Promise.all(
    clocks.map(async (clock) => runOf(clock, byRef.get(clock.ref) ?? [], await rulingFor(desk, clock))),
  );
}

/** Still to be minded: no end, not corrected away, and no limitation that is over. */
export function isRunning({ clock, course, longer }: Run, now: number): boolean {
  return course.end === null && !clock.misread && (longer === null || now < longer.at);
}

/** Whom to call for a person in danger: who is on call, in order; out of hours, who is next. */
import type { Charter } from '../charter/schema';
import { isWithin, type OnCall, onCallAt, type WallTime } from './hours';

export interface Alert extends OnCall {
  /** Wall-clock time from which this person is on call; null for now. */
  readonly from: string | null;
}

type Told = Pick<Charter, 'care' | 'people'>;

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;
/** A second name is enough for where the first does not answer. */
const MOST = 3;

/** Minutes until hours begin that do not hold now, within a week; null where they do not. */
function begins(hours: Charter['care']['onCall'][number], { day, minute }: WallTime): number | null {
  // Turns begin on the minute; every one of a week is few enough to be looked at.
  for (let ahead = 1; ahead <= WEEK_MINUTES; ahead += 1) {
    const later = minute + ahead;
    const at = { day: ((day - 1 + Math.floor(later / DAY_MINUTES)) % 7) + 1, minute: later % DAY_MINUTES };
    if (isWithin(hours, at)) return ahead;
  }
  return null;
}

function nextOnCall({ care, people }: Told, at: WallTime): Alert | null {
  const turns = care.onCall
    .map((turn) => ({ turn, ahead: begins(turn, at) }))
    .filter((one): one is typeof one & { ahead: number } => one.ahead !== null)
    .sort((a, b) => a.ahead - b.ahead);
  for (const { turn } of turns) {
    const found = people.find(({ id }) => id === turn.person);
    if (found !== undefined) return { name: found.name, contact: turn.contact, from: turn.from };
  }
  return null;
}

/**
 * In the order in which they are to be called; empty where the charter names nobody.
 * @param department of the case, whose people are called where nobody is ever on call
 */
export function alertAt(charter: Told, at: WallTime, department: string | null): Alert[] {
  const now = onCallAt(charter, at).map((one) => ({ ...one, from: null }));
  if (now.length > 0) return now.slice(0, MOST);
  const next = nextOnCall(charter, at);
  if (next !== null) return [next];
  return charter.people
    .filter((one) => department !== null && one.department === department && one.email !== null)
    .map(({ name, email }) => ({ name, contact: email ?? '', from: null }))
    .slice(0, MOST);
}

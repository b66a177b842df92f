/** What the guide's fourth screen holds: addresses by department, and the first person on call. */
import type { Charter } from '../../core/charter/schema';
import { email as emailSchema, time as timeSchema } from '../../core/charter/schema/fields';
import type { Change } from '../../messages/charter';
import type { Put } from '../../messages/charter-parts';
import { slug } from '../slug';

export interface Services {
  /** As typed, by department. */
  readonly emails: Readonly<Record<string, string>>;
  readonly name: string;
  readonly contact: string;
  readonly from: string;
  readonly until: string;
}

export function servicesNow(charter: Pick<Charter, 'departments' | 'people' | 'care'>): Services {
  const [turn] = charter.care.onCall;
  const person = charter.people.find(({ id }) => id === turn?.person);
  return {
    emails: Object.fromEntries(charter.departments.map(({ id, email }) => [id, email ?? ''])),
    name: person?.name ?? '',
    contact: turn?.contact ?? '',
    from: turn?.from ?? '18:00',
    until: turn?.until ?? '09:00',
  };
}

/** Which addresses are none, and whether the person on call lacks a name, a way to be reached or hours. */
export function servicesWrong(typed: Services): {
  readonly emails: ReadonlySet<string>;
  readonly onCall: boolean;
} {
  const emails = Object.entries(typed.emails)
    .filter(([, email]) => email.trim() !== '' && !emailSchema.safeParse(email.trim()).success)
    .map(([id]) => id);
  const [name, contact] = [typed.name.trim(), typed.contact.trim()];
  const hours = [typed.from, typed.until].every((time) => timeSchema.safeParse(time).success);
  return {
    emails: new Set(emails),
    onCall: (name === '') !== (contact === '') || (name !== '' && !hours),
  };
}

/** One change for all of it; null where nothing differs. A name that the charter knows stays that person. */
export function servicesChange(
  charter: Pick<Charter, 'departments' | 'people' | 'care'>,
  typed: Services,
): Change | null {
  const puts: Put[] = charter.departments.flatMap((one) => {
    const email = typed.emails[one.id]?.trim() || null;
    return email === one.email ? [] : [{ list: 'departments' as const, record: { ...one, email } }];
  });
  const [first, ...others] = charter.care.onCall;
  const name = typed.name.trim();
  if (name === '') {
    const onCall = first ? { onCall: others } : {};
    return puts.length > 0 || first ? { change: 'brought', puts, replies: [], ...onCall } : null;
  }
  const known = charter.people.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const person = known?.id ?? slug(name, new Set(charter.people.map(({ id }) => id)));
  if (!known) {
    const record = { id: person, name, department: null, roles: [], initials: null, email: null };
    puts.push({ list: 'people', record });
  }
  const days = first?.days ?? [];
  const turn = { person, from: typed.from, until: typed.until, days, contact: typed.contact.trim() };
  if (puts.length === 0 && JSON.stringify(turn) === JSON.stringify(ordered(first))) return null;
  return { change: 'brought', puts, replies: [], onCall: [turn, ...others] };
}

type Turn = Charter['care']['onCall'][number];

/** In the order of keys of a turn made here, to compare. */
const ordered = (turn: Turn | undefined) =>
  turn && { person: turn.person, from: turn.from, until: turn.until, days: turn.days, contact: turn.contact };

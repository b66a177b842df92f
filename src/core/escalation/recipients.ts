/** To whom an escalation goes, by the hour: the person on call out of hours, else the department and its people. */
import { isQuiet, onCallAt, type WallTime } from '../care/hours';
import type { Charter } from '../charter/schema';

export interface Recipient {
  /** `department`, `person:<id>` or `on_call:<place in the list>`. */
  readonly id: string;
  readonly is: 'department' | 'person' | 'on_call';
  readonly name: string;
  /** Where to write; null: the user knows, or telephones. */
  readonly email: string | null;
  /** How the person on call is reached, as the charter says it; null for the others. */
  readonly contact: string | null;
}

export interface Recipients {
  readonly all: readonly Recipient[];
  /** Id of the one that the hour asks for. */
  readonly suggested: string;
  /** It may wait: quiet hours, and nobody in danger. */
  readonly quiet: boolean;
  /** Minutes until the quiet hours end; null outside them. */
  readonly quietFor: number | null;
}

type House = Pick<Charter, 'care' | 'people' | 'departments'>;

const mail = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]+$/;
const addressIn = (contact: string) => (mail.test(contact.trim()) ? contact.trim() : null);

const WEEK = 7 * 24 * 60;

/** Minutes from `at` until nobody is left in peace any more; a house that is always quiet gives a week. */
export function quietFor(care: Charter['care'], at: WallTime): number {
  for (let ahead = 0; ahead < WEEK; ahead += 1) {
    const minutes = at.minute + ahead;
    const day = ((at.day - 1 + Math.floor(minutes / 1_440)) % 7) + 1;
    if (!isQuiet(care, { day, minute: minutes % 1_440 })) return ahead;
  }
  return WEEK;
}

/**
 * @param department id; null where none owns the subject
 * @param danger somebody may be in danger: quiet hours do not count
 */
export function recipientsOf(
  house: House,
  department: string | null,
  at: WallTime,
  danger: boolean,
): Recipients {
  const owner = house.departments.find(({ id }) => id === department);
  const onCall = onCallAt(house, at).map(
    ({ name, contact }, index): Recipient => ({
      id: `on_call:${index}`,
      is: 'on_call',
      name,
      email: addressIn(contact),
      contact,
    }),
  );
  const people = house.people
    .filter((one) => department !== null && one.department === department)
    .map(
      ({ id, name, email }): Recipient => ({ id: `person:${id}`, is: 'person', name, email, contact: null }),
    );
  const whole: Recipient[] = owner
    ? [{ id: 'department', is: 'department', name: owner.name, email: owner.email, contact: null }]
    : [];
  const all = [...onCall, ...whole, ...people];
  const quiet = isQuiet(house.care, at);
  return {
    all,
    suggested: all[0]?.id ?? '',
    quiet: quiet && !danger,
    quietFor: quiet ? quietFor(house.care, at) : null,
  };
}

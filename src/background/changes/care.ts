/** The house's pace: quiet hours, who is on call, when a pause is advised, and how many replies criticism gets. */
import type { Charter } from '../../core/charter/schema';
import type { Apply } from './index';

type People = Charter['people'];

const plain = (name: string) => name.trim().toLowerCase();

/** The id of whoever bears this name; who is not known yet is added. */
function named(people: People, name: string): { readonly people: People; readonly id: string } {
  const known = people.find((one) => plain(one.name) === plain(name));
  if (known) return { people, id: known.id };
  const taken = new Set(people.map(({ id }) => id));
  let n = people.length + 1;
  while (taken.has(`person-${n}`)) n += 1;
  const id = `person-${n}`;
  const added = { id, name: name.trim(), department: null, roles: [], initials: null, email: null };
  return { people: [...people, added], id };
}

export const care: Apply<'care'> = (charter, { quietHours, onCall, pauseAfterAbuse }) => {
  let { people } = charter;
  const turns = onCall.map(({ name, ...turn }) => {
    const found = named(people, name);
    people = found.people;
    return { ...turn, person: found.id };
  });
  return { ...charter, people, care: { ...charter.care, quietHours, onCall: turns, pauseAfterAbuse } };
};

export const budget: Apply<'budget'> = (charter, change) => ({ ...charter, budget: change.budget });

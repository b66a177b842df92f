/** What an imported charter may bring. */
import type { Charter } from '../core/charter/schema';

/**
 * Roles never come with a file: a person known here keeps theirs, another gets none until somebody gives it. Addresses
 * to follow, tokens and hosts are in the settings, which no import touches.
 */
export function importable(current: Pick<Charter, 'people'>, incoming: Charter): Charter {
  const roles = new Map(current.people.map((person) => [person.id, person.roles]));
  return {
    ...incoming,
    people: incoming.people.map((person) => ({ ...person, roles: roles.get(person.id) ?? [] })),
  };
}

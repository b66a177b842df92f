/** The charter a house starts from: the default one of a language, made its sector's, with what the house already gave. */
import type { Charter } from '../schema';
import type { Pack } from './pack';
import { recordsOf } from './records';

/**
 * Pure. Topics that the sector does not have go, with the replies that serve nothing else.
 * @param base the default charter of the language
 */
export function sectorCharter(base: Charter, pack: Pack): Charter {
  const { language } = base;
  const own = recordsOf(pack, language);
  const gone = new Set(pack.without);
  const names = new Map(pack.departments.map((one) => [one.id, one]));
  return {
    ...base,
    id: `${pack.sector.replaceAll('_', '-')}-${language}`,
    title: pack.title[language],
    departments: base.departments.map((one) => {
      const here = names.get(one.id);
      return here ? { ...one, name: here.name[language], note: here.note[language] } : one;
    }),
    // The sector's own come first: a comment that suits two equally is theirs.
    topics: [...own.topics, ...besides(base.topics, own.topics).filter(({ id }) => !gone.has(id))],
    perimeter: pack.perimeter[language],
    redLines: [...besides(base.redLines, own.redLines), ...own.redLines],
    forbiddenSubjects: [...besides(base.forbiddenSubjects, own.forbiddenSubjects), ...own.forbiddenSubjects],
    replies: [
      ...own.replies,
      ...besides(base.replies, own.replies)
        .filter(({ topics }) => topics.length === 0 || topics.some((id) => !gone.has(id)))
        .map((reply) => ({ ...reply, topics: reply.topics.filter((id) => !gone.has(id)) })),
    ],
  };
}

/** Those of the default charter that the sector does not word again, under the same id. */
function besides<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): T[] {
  const taken = new Set(own.map(({ id }) => id));
  return base.filter(({ id }) => !taken.has(id));
}

/** The new charter with what belongs to the house whatever it starts from: its brands, its people, its addresses. */
export function keepingHouse(fresh: Charter, house: Charter): Charter {
  const known = new Map(house.departments.map((one) => [one.id, one]));
  const departments = fresh.departments.map((one) => {
    const { email = null, publicKey = null } = known.get(one.id) ?? {};
    return { ...one, email, publicKey };
  });
  const ids = new Set(departments.map(({ id }) => id));
  const there = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  const objective = house.objective !== null && ids.has(house.objective.department) ? house.objective : null;
  return {
    ...fresh,
    brands: house.brands,
    objective,
    departments,
    people: house.people.map((one) => ({ ...one, department: there(one.department) })),
    care: { ...fresh.care, quietHours: house.care.quietHours, onCall: house.care.onCall },
    ...(house.proposals && { proposals: house.proposals }),
  };
}

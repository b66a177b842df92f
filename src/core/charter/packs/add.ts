/** What a sector's pack would add to a charter in force: only what is not there yet, and nothing is changed. */
import type { Charter } from '../schema';
import type { Pack } from './pack';
import { type PackRecords, recordsOf } from './records';

/**
 * Pure. An owner that the charter lacks is replaced by `owner`, so that no topic is an orphan (P10); replies of a
 * department that is not there are left out, for they would be nobody's.
 * @param owner a department of the charter
 */
export function missingOf(charter: Charter, pack: Pack, owner: string): PackRecords {
  const own = recordsOf(pack, charter.language);
  const departments = new Set(charter.departments.map(({ id }) => id));
  const articles = new Set(charter.articles.map(({ id }) => id));
  const fresh = <T extends { readonly id: string }>(
    list: readonly T[],
    there: readonly { readonly id: string }[],
  ) => {
    const taken = new Set(there.map(({ id }) => id));
    return list.filter(({ id }) => !taken.has(id));
  };
  const topics = fresh(own.topics, charter.topics);
  const known = new Set([...charter.topics, ...topics].map(({ id }) => id));
  return {
    topics: topics.map((one) => (departments.has(one.owner) ? one : { ...one, owner })),
    redLines: fresh(own.redLines, charter.redLines).map((one) =>
      one.article !== null && !articles.has(one.article) ? { ...one, article: null } : one,
    ),
    forbiddenSubjects: fresh(own.forbiddenSubjects, charter.forbiddenSubjects).map((one) =>
      one.department !== null && !departments.has(one.department) ? { ...one, department: null } : one,
    ),
    replies: fresh(own.replies, charter.replies)
      .filter(({ department }) => departments.has(department))
      .map((one) => ({ ...one, topics: one.topics.filter((id) => known.has(id)) })),
  };
}

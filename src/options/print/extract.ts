/** The part of a charter that a department reads: what it owns, and what holds for everybody. */
import type { Charter } from '../../core/charter/schema';

/** The address of the document. */
export const PRINT = 'print';

/** The department that `#print?department=legal` asks for; null for the whole house, undefined where it is no such address. */
export function printedFor(hash: string): string | null | undefined {
  const [asked = '', query = ''] = hash.replace(/^#/, '').split('?');
  return asked === PRINT ? new URLSearchParams(query).get('department') : undefined;
}

export type Extract = Pick<Charter, 'departments' | 'topics' | 'rules' | 'replies' | 'forbiddenSubjects'>;

/** @param department null for all of it */
export function extractOf(charter: Charter, department: string | null): Extract {
  if (department === null) return charter;
  const topics = charter.topics.filter(({ owner }) => owner === department);
  return {
    departments: charter.departments,
    topics,
    rules: charter.rules.filter((rule) => rule.department === department),
    replies: charter.replies.filter((reply) => reply.department === department),
    forbiddenSubjects: charter.forbiddenSubjects.filter(
      (one) => one.department === null || one.department === department,
    ),
  };
}

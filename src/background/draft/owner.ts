/** Who decides on what a draft says, by the charter. */
import type { Charter } from '../../core/charter/schema';
import type { DepartmentKind } from '../../core/charter/schema/people';
import type { CheckId } from '../../core/draft/finding';
import { fold } from '../../core/text/fold';
import type { DraftSubject } from './answers';

interface Closed {
  readonly reason: string;
  readonly department: string | null;
}

/** The closed subject, or the past crisis, that these words raise; null where it cannot be told. */
export function subjectNamed(
  { forbiddenSubjects, crises }: Pick<Charter, 'forbiddenSubjects' | 'crises'>,
  words: readonly string[],
): Closed | null {
  const said = words.map((one) => fold(one).text);
  const raises = ({ name, words: known }: { name: string; words: readonly string[] }) =>
    [name, ...known].some((one) => {
      const { text } = fold(one.replaceAll('*', ''));
      return said.some((piece) => piece.includes(text) || text.includes(piece));
    });
  const subject = forbiddenSubjects.find(raises);
  if (subject !== undefined) return subject;
  const crisis = crises.find(raises);
  return crisis === undefined ? null : { reason: '', department: crisis.department };
}

/** Id of the department; null where nobody else has to decide. */
export function decider(
  rule: CheckId,
  { ruling, answers }: DraftSubject,
  closed: Closed | null,
): string | null {
  const ofKind = (kind: DepartmentKind) =>
    ruling.charter.departments.find((one) => one.kind === kind)?.id ?? null;
  switch (rule) {
    case 'threat':
      return ofKind('legal');
    case 'press_statement':
      return ofKind('press');
    case 'commitment':
      return answers?.assessment.department ?? ofKind('customer_care');
    case 'stand_down':
      return answers?.assessment.department ?? null;
    case 'forbidden_subject':
      return closed?.department ?? null;
    default:
      return null;
  }
}

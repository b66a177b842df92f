/** From the schema's findings to problems with a path and a reason of ours. */
import type * as z from 'zod/mini';
import { type CharterProblem, type CharterProblemReason, type Path, problem } from '../problem';

type Issue = z.core.$ZodIssue;
type Told = readonly [CharterProblemReason, string];

/** What each kind of finding is told as. Total: a new kind in the library does not compile until it is given. */
const reasons: { readonly [C in Issue['code']]: (issue: Extract<Issue, { code: C }>) => Told } = {
  invalid_type: (issue) => ['wrong_type', issue.expected],
  too_big: (issue) => [sized(issue.origin) ? 'too_long' : 'too_big', String(issue.maximum)],
  too_small: (issue) => [sized(issue.origin) ? 'too_short' : 'too_small', String(issue.minimum)],
  invalid_format: (issue) => ['bad_format', issue.format],
  not_multiple_of: (issue) => ['invalid', String(issue.divisor)],
  unrecognized_keys: (issue) => ['unknown_field', issue.keys.join(', ')],
  invalid_union: (issue) => ['unknown_value', issue.discriminator ?? ''],
  invalid_key: () => ['bad_format', 'key'],
  invalid_element: () => ['invalid', ''],
  invalid_value: (issue) => ['unknown_value', issue.values.map(String).join(', ')],
  custom: () => ['invalid', ''],
};

const sized = (origin: string) => origin === 'string' || origin === 'array';

/** @param raw what was read, to tell a field that is missing from one of the wrong type. */
export function problemOf(issue: Issue, raw: unknown): CharterProblem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (valueAt(raw, path) === undefined) return problem(path, 'missing');
  const [reason, detail] = tell(issue);
  return problem(path, reason, detail);
}

function tell<C extends Issue['code']>(issue: Extract<Issue, { code: C }>): Told {
  return reasons[issue.code as C](issue);
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** Which field a refusal is about: paths of the charter's door, seen from one form. */
import type { Problem } from '../../messages/charter';

/**
 * @param under where the form's record stands, in the message and in the charter: `put.record`, `topics[3]`
 * @returns the path inside the record (`keywords[2]`, empty for the record as a whole); null where it is about another one
 */
export function pathWithin(path: string, under: readonly string[]): string | null {
  for (const prefix of under) {
    if (path === prefix) return '';
    if (path.startsWith(`${prefix}.`)) return path.slice(prefix.length + 1);
    if (path.startsWith(`${prefix}[`)) return path.slice(prefix.length);
  }
  return null;
}

/** Those about a field or anything in it, with their paths inside the record. */
export function problemsAt(
  problems: readonly Problem[],
  under: readonly string[],
  field: string,
): readonly Problem[] {
  return problems.filter(({ path }) => {
    const inner = pathWithin(path, under);
    return (
      inner !== null && (inner === field || inner.startsWith(`${field}.`) || inner.startsWith(`${field}[`))
    );
  });
}

/** The DOM id of a field: what the summary leads to. */
export function fieldId(form: string, path: string): string {
  return `field-${form}-${path}`.replace(/[^\w-]+/g, '-');
}

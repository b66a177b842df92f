/** What is said beside a field, and in the list above the button: the same refusals, each once. */
import type { Messages } from '../../i18n';
import type { Problem } from '../../messages/charter';
import { problemSentence } from '../problem-sentence';
import { pathWithin } from './problems';
import type { FieldSpec } from './spec';

/** Refusals that the field's own sentence says better than the general one. */
const own: ReadonlySet<string> = new Set([
  'missing',
  'wrong_type',
  'bad_format',
  'too_short',
  'unknown_value',
  'invalid',
  'orphan_topic',
  'unknown_department',
]);

export function sentenceFor(problem: Problem, spec: FieldSpec | null, words: Messages): string {
  if (spec?.words.wrong && own.has(problem.reason)) return spec.words.wrong;
  return problemSentence(problem, words);
}

/** True where a refusal at `inner` is said beside the field at `path`. */
export function isAt(inner: string, path: string, spec: FieldSpec): boolean {
  if (inner === path) return true;
  if (spec.kind === 'rows') return false;
  if (spec.kind === 'composed' && inner.startsWith(`${path}.`)) return true;
  // A row of plain words has no field of its own in the charter.
  if (inner === path.replace(/\.[^.[]+$/, '') && inner.endsWith(']')) return true;
  return inner.startsWith(`${path}[`);
}

export interface Told {
  readonly sentence: string;
  /** The field's path and label; null where the refusal is about no field of this form. */
  readonly field: { readonly path: string; readonly label: string } | null;
  /** Where it stands, as the charter names it; for refusals about something else. */
  readonly where: string;
}

function* placed(
  fields: readonly FieldSpec[],
  within: string,
  inner: string,
): Generator<readonly [string, FieldSpec]> {
  for (const spec of fields) {
    const path = within === '' ? spec.at : `${within}.${spec.at}`;
    if (spec.kind === 'rows') {
      const row = inner.startsWith(`${path}[`) ? /^\[\d+\]/.exec(inner.slice(path.length))?.[0] : undefined;
      if (row !== undefined) yield* placed(spec.fields, `${path}${row}`, inner);
    }
    if (isAt(inner, path, spec)) yield [path, spec];
  }
}

/** Every refusal, with the field it is about. */
export function toldOf(
  problems: readonly Problem[],
  under: readonly string[],
  fields: readonly FieldSpec[],
  words: Messages,
): Told[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const inner = pathWithin(problem.path, under);
    const [found] = inner === null ? [] : placed(fields, '', inner);
    const [path, spec] = found ?? [null, null];
    const told: Told = {
      sentence: sentenceFor(problem, spec, words),
      field: path === null || spec === null ? null : { path, label: spec.words.label },
      where: problem.path,
    };
    const key = `${path ?? problem.path} ${told.sentence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [told];
  });
}

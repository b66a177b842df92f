/** The one door of a JSON file that Relais or its sheet wrote and sealed with a sum: hostile until it has passed. */
import type * as z from 'zod/mini';
import { problemOf } from './issues';
import { scanJson } from './scan';
import { isLarger } from './size';

export const sealedProblems = [
  'too_large',
  'empty',
  /** The end is missing: it was cut on its way. */
  'cut_short',
  'not_json',
  /** Another kind of file; `detail` is its own format, where it says one of ours. */
  'other_file',
  'newer_version',
  /** Not of its form, a key twice among other things; `detail` says where. */
  'damaged',
  /** Of its form, and not what was written: the sum does not hold. */
  'altered',
] as const;
export type SealedProblem = (typeof sealedProblems)[number];

export type ReadSealed<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly problem: SealedProblem; readonly detail: string };

export interface SealedForm<T> {
  readonly format: string;
  readonly version: number;
  /** Most bytes. */
  readonly most: number;
  readonly schema: z.ZodMiniType<T>;
  /** What is wrong beyond the form, as a path; null: nothing. */
  readonly wrong?: (file: T) => string | null;
  /**
   * Whether every sum holds.
   * @param raw as it was read, before anything in it was trimmed
   */
  readonly whole: (file: T, raw: T) => boolean;
}

/** Longest detail. */
const DETAIL = 300;

const refused = (problem: SealedProblem, detail = '') =>
  ({ ok: false, problem, detail: detail.slice(0, DETAIL) }) as const;

/** Reads a file of unknown origin. Never throws. */
export function readSealed<T>(text: string, form: SealedForm<T>): ReadSealed<T> {
  if (isLarger(text, form.most)) return refused('too_large', String(form.most));
  const bare = (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).trim();
  if (bare === '') return refused('empty');
  const seen = scanJson(bare);
  if (seen !== null) return refused('damaged', `${seen.path} ${seen.detail}`.trim());
  const raw = parsed(bare);
  if (raw === undefined) return refused(bare.startsWith('{') && isOpen(bare) ? 'cut_short' : 'not_json');
  const { format, version } = formOf(raw);
  if (format !== form.format) return refused('other_file', ours(format));
  if (typeof version === 'number' && version > form.version) return refused('newer_version', String(version));
  const made = form.schema.safeParse(raw);
  if (!made.success) {
    const [first] = made.error.issues;
    return refused('damaged', first === undefined ? '' : problemOf(first, raw).path);
  }
  const wrong = form.wrong?.(made.data) ?? null;
  if (wrong !== null) return refused('damaged', wrong);
  return form.whole(made.data, raw as T) ? { ok: true, file: made.data } : refused('altered');
}

/** Something is opened in it that is never closed: a text, a list, the whole. */
function isOpen(text: string): boolean {
  let open = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inside && unit === '\\') at += 1;
    else if (unit === '"') inside = !inside;
    else if (!inside && (unit === '{' || unit === '[')) open += 1;
    else if (!inside && (unit === '}' || unit === ']')) open -= 1;
  }
  return inside || open > 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formOf(raw: unknown): { readonly format: unknown; readonly version: unknown } {
  if (typeof raw !== 'object' || raw === null) return { format: undefined, version: undefined };
  const { format, version } = raw as { format?: unknown; version?: unknown };
  return { format, version };
}

/** Names of our own files are said; what a stranger wrote is not repeated. */
function ours(format: unknown): string {
  return typeof format === 'string' && /^relais-[a-z-]{1,40}$/.test(format) ? format : '';
}

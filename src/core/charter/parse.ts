/** The charter's one door: a file, an address or a screen may hand in anything; what passes is whole and consistent. */
import type { PatternEngine } from '../rules/pattern';
import { problemOf } from './door/issues';
import { scanJson } from './door/scan';
import { isLarger, MAX_BYTES } from './door/size';
import { patternProblems } from './patterns';
import { type CharterProblem, MAX_PROBLEMS, problem } from './problem';
import { referenceProblems } from './references';
import { CHARTER_FORMAT, CHARTER_VERSION, type Charter, charterSchema } from './schema';
import { migrate, type RawCharter } from './steps';

export type ParsedCharter =
  | { readonly ok: true; readonly charter: Charter }
  | { readonly ok: false; readonly problems: readonly CharterProblem[] };

export interface ParseOptions {
  /** The linear engine; without it every pattern is refused. */
  readonly patterns?: PatternEngine | undefined;
}

/** Reads a charter from text of unknown origin. Never throws; at most 50 problems, those of one stage at a time. */
export function parseCharter(text: string, options: ParseOptions = {}): ParsedCharter {
  if (isLarger(text)) return refused([problem([], 'too_large', String(MAX_BYTES))]);
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const seen = scanJson(bare);
  if (seen !== null) return refused([seen]);
  const read = parseJson(bare);
  return read.ok ? checkCharter(read.value, options) : refused([problem([], 'not_json', read.where)]);
}

/** The same from a value that is already built: a draft from a screen, data of the package. */
export function checkCharter(raw: unknown, options: ParseOptions = {}): ParsedCharter {
  if (!isRecord(raw) || raw.format !== CHARTER_FORMAT) return refused([problem([], 'not_a_charter')]);
  const current = migrate(raw, CHARTER_VERSION);
  if (isProblem(current)) return refused([current]);
  const parsed = charterSchema.safeParse(current);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => problemOf(issue, current)));
  const charter = parsed.data;
  const problems = [...referenceProblems(charter), ...patternProblems(charter, options.patterns)];
  return problems.length === 0 ? { ok: true, charter } : refused(problems);
}

function refused(problems: readonly CharterProblem[]): ParsedCharter {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

function isRecord(raw: unknown): raw is RawCharter {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isProblem(value: RawCharter | CharterProblem): value is CharterProblem {
  return 'reason' in value;
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly where: string };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return { ok: false, where: at === undefined ? '' : String(text.slice(0, Number(at)).split('\n').length) };
  }
}

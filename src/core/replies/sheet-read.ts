/** The one door of an answer to a sheet: hostile until it has passed. */
import { problemOf } from '../charter/door/issues';
import { scanJson } from '../charter/door/scan';
import { isLarger } from '../charter/door/size';
import type { Digest } from './digest';
import { answerSchema, MOST_ANSWER, type SheetAnswer } from './sheet-answer';
import { ANSWER_FORMAT, ANSWER_VERSION, answerSum } from './sheet-seal';

export const answerProblems = [
  'too_large',
  'empty',
  /** The sheet itself came back, not the answer that it makes. */
  'is_sheet',
  /** The end is missing: it was cut on its way. */
  'cut_short',
  'not_json',
  'not_an_answer',
  'newer_version',
  /** Not of its form, a key twice among other things; `detail` says where. */
  'damaged',
  /** Of its form, and not what the sheet wrote. */
  'altered',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

export type ReadAnswer =
  | { readonly ok: true; readonly answer: SheetAnswer }
  | { readonly ok: false; readonly problem: AnswerProblem; readonly detail: string };

const refused = (problem: AnswerProblem, detail = ''): ReadAnswer => ({
  ok: false,
  problem,
  detail: detail.slice(0, 300),
});

/** Reads a file of unknown origin. Never throws. */
export function readAnswer(text: string, digest: Digest): ReadAnswer {
  if (isPage(text)) return refused('is_sheet');
  if (isLarger(text, MOST_ANSWER)) return refused('too_large', String(MOST_ANSWER));
  const bare = (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).trim();
  if (bare === '') return refused('empty');
  const seen = scanJson(bare);
  if (seen !== null) return refused('damaged', `${seen.path} ${seen.detail}`.trim());
  const raw = parsed(bare);
  if (raw === undefined) return refused(bare.startsWith('{') && isOpen(bare) ? 'cut_short' : 'not_json');
  const { format, version } = formOf(raw);
  if (format !== ANSWER_FORMAT) return refused('not_an_answer');
  if (typeof version === 'number' && version > ANSWER_VERSION)
    return refused('newer_version', String(version));
  const made = answerSchema.safeParse(raw);
  if (!made.success) {
    const [first] = made.error.issues;
    return refused('damaged', first === undefined ? '' : problemOf(first, raw).path);
  }
  const answer = made.data;
  const once = new Set(answer.items.map(({ reply }) => reply));
  if (once.size !== answer.items.length) return refused('damaged', 'items');
  // Compared with what was read before it was trimmed: the seal is over the bytes that travelled.
  if (answer.sum !== answerSum(raw as SheetAnswer, digest)) return refused('altered');
  return { ok: true, answer };
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

/** The beginning of a page, whatever its size. */
function isPage(text: string): boolean {
  return /^\ufeff?\s{0,20}<(?:!doctype html|html)\b/i.test(text.slice(0, 60));
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

/** The one door of an answer to a sheet: hostile until it has passed. */
import { readSealed, type SealedForm } from '../charter/door/sealed';
import type { Digest } from './digest';
import { answerSchema, MOST_ANSWER, type SheetAnswer } from './sheet-answer';
import { ANSWER_FORMAT, ANSWER_VERSION, answerSum } from './sheet-seal';

/** As `sealedProblems` says; `not_an_answer`: another kind of file. */
export const answerProblems = [
  'too_large',
  'empty',
  /** The sheet itself came back, not the answer that it makes. */
  'is_sheet',
  'cut_short',
  'not_json',
  'not_an_answer',
  'newer_version',
  'damaged',
  'altered',
] as const;
export type AnswerProblem = (typeof answerProblems)[number];

export type ReadAnswer =
  | { readonly ok: true; readonly answer: SheetAnswer }
  | { readonly ok: false; readonly problem: AnswerProblem; readonly detail: string };

const formWith = (digest: Digest): SealedForm<SheetAnswer> => ({
  format: ANSWER_FORMAT,
  version: ANSWER_VERSION,
  most: MOST_ANSWER,
  schema: answerSchema,
  wrong: ({ items }) => (new Set(items.map(({ reply }) => reply)).size === items.length ? null : 'items'),
  // The seal is over the bytes that travelled.
  whole: (answer, raw) => answer.sum === answerSum(raw, digest),
});

/** Reads a file of unknown origin. Never throws. */
export function readAnswer(text: string, digest: Digest): ReadAnswer {
  if (isPage(text)) return { ok: false, problem: 'is_sheet', detail: '' };
  const read = readSealed(text, formWith(digest));
  if (read.ok) return { ok: true, answer: read.file };
  const { problem, detail } = read;
  return { ok: false, problem: problem === 'other_file' ? 'not_an_answer' : problem, detail };
}

/** The beginning of a page, whatever its size. */
function isPage(text: string): boolean {
  return /^\ufeff?\s{0,20}<(?:!doctype html|html)\b/i.test(text.slice(0, 60));
}

/** A department's answer as a small file: hostile until it is parsed, and good for one escalation, once. */
import * as z from 'zod/mini';
import { scanJson } from '../charter/door/scan';
import { isLarger } from '../charter/door/size';
import * as f from '../charter/schema/fields';
import { plainLines } from './clean';
import { MAX_ANSWER, MAX_ANSWER_FILE } from './limits';

export const ANSWER_FORMAT = 'relais-escalation-answer';
export const ANSWER_VERSION = 1;

const by = z.strictObject({ by: f.label });

const fileSchema = z
  .strictObject({
    format: z.literal(ANSWER_FORMAT),
    version: z.literal(ANSWER_VERSION),
    /** A name of its own: the same file twice is refused. */
    id: z.string().check(z.regex(/^[\w-]{8,100}$/)),
    escalation: z.string().check(z.regex(/^[\w-]{1,100}$/)),
    /** When it was written. */
    at: f.instant,
    taken: z.optional(by),
    decided: z.optional(by),
    answer: z.optional(
      z.strictObject({
        text: z.string().check(z.minLength(1), z.maxLength(MAX_ANSWER)),
        until: z.optional(f.day),
      }),
    ),
  })
  .check(z.refine(({ taken, decided }) => taken !== undefined || decided !== undefined))
  .check(z.refine(({ decided, answer }) => answer === undefined || decided !== undefined));
export type AnswerFile = z.infer<typeof fileSchema>;

export const answerRefusals = [
  'too_large',
  'not_json',
  'not_an_answer',
  /** Of a version that this Relais does not know. */
  'newer',
  /** A field is missing, too long, of the wrong kind, or unknown. */
  'bad_field',
  /** The text still has a blank to fill. */
  'has_blank',
  'other_escalation',
  'replayed',
  /** Written before an answer that was already taken in. */
  'older',
  /** Dated later than this machine's clock. */
  'ahead',
] as const;
export type AnswerRefusal = (typeof answerRefusals)[number];

export type ReadAnswer =
  | { readonly ok: true; readonly file: AnswerFile }
  | { readonly ok: false; readonly reason: AnswerRefusal };

/** What the escalation knows already. */
export interface AnswerContext {
  readonly escalation: string;
  /** Ids of the files taken in. */
  readonly applied: readonly string[];
  /** ISO instant of the newest of them. */
  readonly newest: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Clocks of two machines differ by so much. */
const SLACK = 24 * 3_600_000;
export const hasBlank = (text: string) => /\{\{|\}\}/.test(text);

const refused = (reason: AnswerRefusal): ReadAnswer => ({ ok: false, reason });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @param text of a file of unknown origin. Never throws. */
export function readAnswerFile(text: string, known: AnswerContext): ReadAnswer {
  if (isLarger(text, MAX_ANSWER_FILE)) return refused('too_large');
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const raw = parsed(bare);
  if (raw === undefined) return refused('not_json');
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== ANSWER_FORMAT) {
    return refused('not_an_answer');
  }
  if ('version' in raw && typeof raw.version === 'number' && raw.version > ANSWER_VERSION) {
    return refused('newer');
  }
  const read = fileSchema.safeParse(raw);
  if (!read.success || scanJson(bare) !== null) return refused('bad_field');
  const file = read.data;
  if (file.answer && hasBlank(file.answer.text)) return refused('has_blank');
  if (file.escalation !== known.escalation) return refused('other_escalation');
  if (known.applied.includes(file.id)) return refused('replayed');
  if (known.newest !== null && Date.parse(file.at) <= Date.parse(known.newest)) return refused('older');
  if (Date.parse(file.at) > known.now + SLACK) return refused('ahead');
  if (!file.answer) return { ok: true, file };
  const answer = plainLines(file.answer.text);
  return answer === ''
    ? refused('bad_field')
    : { ok: true, file: { ...file, answer: { ...file.answer, text: answer } } };
}

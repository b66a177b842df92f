/** A department's answer to its sheet as one file: its form, its bounds, and how it is sealed. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { replySchema } from '../charter/schema/reply';
import { MOST_ITEMS, sheetId } from '../charter/schema/sheet';
import { houseSchema } from '../proposals/house';
import { canonical, type Json } from './canonical';
import type { Digest } from './digest';

export const ANSWER_FORMAT = 'relais-sheet-answer';
export const ANSWER_VERSION = 1;
/** Largest answer taken in, in bytes: a sheet's texts, corrected, and what goes with them. */
export const MOST_ANSWER = 450_000;

const { type, tagLinks, variants, blanks } = replySchema.shape;
export const contentSchema = z.strictObject({ type, tagLinks, variants, blanks });

const note = z.string().check(z.maxLength(1_000));

const agreed = {
  reply: f.id,
  /** Digest of what the sheet showed. */
  shown: f.digest,
  /** Digest of what is agreed to: the same, but for a correction. */
  digest: f.digest,
  /** What is agreed to, word for word. */
  content: contentSchema,
  until: f.day,
  note,
};

export const answerItemSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('agree'), ...agreed }),
  z.strictObject({ decision: z.literal('correct'), ...agreed }),
  z.strictObject({ decision: z.literal('refuse'), reply: f.id, shown: f.digest, note }),
]);
export type AnswerItem = z.infer<typeof answerItemSchema>;
export type AgreedItem = Exclude<AnswerItem, { decision: 'refuse' }>;

/** Signatures of the agreements, one a reply, added after the sheet was filled. */
export const signedPartSchema = z.strictObject({
  publicKey: f.base64,
  /** Day of the signatures, on which they begin to hold. */
  on: f.day,
  items: z
    .array(z.strictObject({ reply: f.id, serial: f.whole, signature: f.base64 }))
    .check(z.minLength(1), z.maxLength(MOST_ITEMS)),
});
export type SignedPart = z.infer<typeof signedPartSchema>;

const content = {
  format: z.literal(ANSWER_FORMAT),
  version: z.literal(ANSWER_VERSION),
  /** A name of its own: the same answer is not taken in twice. */
  id: sheetId,
  sheet: sheetId,
  issued: f.day,
  house: houseSchema,
  department: f.id,
  /** When it was written, by the department's own clock. */
  at: f.instant,
  /** Who answers, by name. */
  person: f.label,
  items: z.array(answerItemSchema).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
};
export const answerSchema = z.strictObject({
  ...content,
  sum: f.digest,
  signed: z.optional(signedPartSchema),
});
export type SheetAnswer = z.infer<typeof answerSchema>;
export type Unsealed = Omit<SheetAnswer, 'sum' | 'signed'>;

/** SHA-256 of all but itself and the signatures, in canonical JSON. */
export function answerSum(answer: Unsealed, digest: Digest): string {
  const { format, version, id, sheet, issued, house, department, at, person, items } = answer;
  // Read from JSON or made for it: nothing here but what JSON holds.
  const json = {
    format,
    version,
    id,
    sheet,
    issued,
    house,
    department,
    at,
    person,
    items,
  } as unknown as Json;
  return digest(canonical(json));
}

/** Exactly what is saved. */
export function writeAnswer(answer: Unsealed, digest: Digest, signed?: SignedPart): string {
  const sealed = { ...answer, sum: answerSum(answer, digest), ...(signed && { signed }) };
  return `${JSON.stringify(sealed, null, 1)}\n`;
}

/** A department's answer to its sheet as one file: its form and its bounds. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { replySchema } from '../charter/schema/reply';
import { MOST_ITEMS, sheetId } from '../charter/schema/sheet';
import { houseSchema } from '../proposals/house';
import { ANSWER_FORMAT, ANSWER_VERSION } from './sheet-seal';

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
  /** One for all that is signed at once: a later sign-off has a higher one. */
  serial: f.whole,
  items: z
    .array(z.strictObject({ reply: f.id, signature: f.base64 }))
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

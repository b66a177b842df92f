/** Changes of replies but for agreements: their texts, where they are found, their way to the department and back. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { blankSchema, replySchema, variantSchema } from '../core/charter/schema/reply';
import { sheetRecordSchema } from '../core/charter/schema/sheet';
import { MOST_ANSWER } from '../core/replies/sheet-answer';

const { type, topics, actions, tags, situations, networks, tagLinks } = replySchema.shape;

export const replyChanges = [
  /**
   * The texts of a reply, in one change with all that says where it is found.
   * `proposedBy`: the texts wait beside those in force until the department agrees; absent: they take their place at
   * once, and an approved reply loses its approval.
   */
  z.strictObject({
    change: z.literal('reply_text'),
    id: f.id,
    title: f.label,
    department: f.id,
    variants: z.array(variantSchema).check(z.minLength(1), z.maxLength(20)),
    blanks: z.array(blankSchema).check(z.maxLength(20)),
    details: z.optional(z.strictObject({ type, topics, actions, tags, situations, networks, tagLinks })),
    proposedBy: z.optional(f.label),
  }),
  z.strictObject({
    change: z.literal('replies_submitted'),
    ids: z.array(f.id).check(z.minLength(1), z.maxLength(500)),
  }),
  /** A draft again. */
  z.strictObject({ change: z.literal('reply_taken_back'), id: f.id }),
  /** The department refused the reply, and said why. */
  z.strictObject({ change: z.literal('reply_refused'), id: f.id, note: f.prose }),
  /** The department's public key, read out and compared; null: it signs no more. */
  z.strictObject({ change: z.literal('department_key'), id: f.id, publicKey: z.nullable(f.base64) }),
  /** A sheet leaves for its department: its drafts are submitted, and its answer will be known. */
  z.strictObject({ change: z.literal('sheet_issued'), record: sheetRecordSchema }),
  /** A sheet's answer, as text, hostile until parsed; of it, the decisions about these replies: all of them or none. */
  z.strictObject({
    change: z.literal('sheet_answered'),
    text: z.string().check(z.maxLength(MOST_ANSWER)),
    ids: z.array(f.id).check(z.minLength(1), z.maxLength(100)),
    recordedBy: f.label,
  }),
] as const;

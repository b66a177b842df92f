/** The admin's answer to a proposal, with what it makes of it: one change of the charter, all of it or nothing. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { proposalAnswerSchema } from '../core/charter/schema/proposal';

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(5_000));

export const makesSchema = z.discriminatedUnion('makes', [
  /** A new reply: `submitted` waits for its department, `draft` for the admin. */
  z.strictObject({
    makes: z.literal('reply'),
    id: f.id,
    title: f.label,
    department: f.id,
    lang: f.language,
    text,
    status: z.enum(['draft', 'submitted']),
  }),
  /** Another text for a reply; the one in force serves until its department agrees. */
  z.strictObject({
    makes: z.literal('reply_text'),
    reply: f.id,
    lang: f.language,
    text,
    by: f.label,
  }),
  z.strictObject({ makes: z.literal('guidance'), rule: f.id, guidance: f.prose }),
  /** A subject with its owner (P10). */
  z.strictObject({ makes: z.literal('topic'), id: f.id, name: f.label, owner: f.id, words: f.words }),
]);
export type Makes = z.infer<typeof makesSchema>;

export const settledSchema = z.strictObject({
  change: z.literal('proposal_settled'),
  answer: proposalAnswerSchema,
  /** Null: nothing of the charter changes by it. */
  makes: z.nullable(makesSchema),
});

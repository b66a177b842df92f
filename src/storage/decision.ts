/** One decision of the CM, as it is kept: whom it concerns only as keyed hashes, what was said only as an excerpt. */
import * as z from 'zod/mini';
import { baselineSchema, countsSchema } from '../core/comment';
import { decisionActs } from '../core/decision';
import { actions, advices } from '../core/rules/action';
import { signalIds } from '../core/signals/signal';

const text = z.string().check(z.maxLength(300));
const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));

export const storedCorrectionSchema = z.strictObject({
  key: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  signals: z.partialRecord(z.enum(signalIds), z.boolean()),
});
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>;

export const decisionSchema = z.strictObject({
  id: text,
  act: z.enum(decisionActs),
  /** ISO instant, UTC. */
  at: text,
  /** ISO instant of the undoing; the record stays. */
  undoneAt: z.nullable(text),
  /** `user:<act>`, `practice:<act>` or `undone`: what lists and counts go by. */
  lane: text,
  /** Keyed hash of the network and the comment's id. */
  ref: hash,
  /** Keyed hash of the network and the author's handle; null where the handle is unknown. */
  author: z.nullable(hash),
  network: z.nullable(text),
  /** Without any handle in it. */
  permalink: z.nullable(z.string().check(z.maxLength(2_000))),
  excerpt: z.string().check(z.maxLength(500)),
  action: z.enum(actions),
  advice: z.nullable(z.enum(advices)),
  rule: z.nullable(text),
  department: z.nullable(text),
  reply: z.nullable(text),
  /** The SHA-256 of the approved text that was used. */
  replyDigest: z.nullable(text),
  correction: z.nullable(storedCorrectionSchema),
  /** What the advice was drawn from (P13). */
  basis: z.strictObject({
    charter: text,
    revision: z.int(),
    engine: text,
    corrections: z.int(),
    budgetLeft: z.boolean(),
    counts: countsSchema,
    baseline: z.nullable(baselineSchema),
  }),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What lists and counts go by. */
export function laneOf(act: Decision['act'], practice: boolean): string {
  return `${practice ? 'practice' : 'user'}:${act}`;
}
export const UNDONE = 'undone';

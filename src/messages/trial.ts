/** The rule tester: a pasted comment in, every signal, rule and reply out. */
import * as z from 'zod/mini';
import { countsSchema, MAX_TEXT } from '../core/comment';
import { signalIds } from '../core/signals/signal';
import { guidanceSchema } from './views';

export const trialRequestSchema = z.strictObject({
  text: z.string().check(z.maxLength(MAX_TEXT)),
  network: z.nullable(z.string().check(z.maxLength(40))),
  own: z.nullable(z.boolean()),
  counts: countsSchema,
});

export const trialReplySchema = z.strictObject({
  guidance: guidanceSchema,
  /** All thirteen, on or off. */
  signals: z.array(
    z.strictObject({
      id: z.enum(signalIds),
      score: z.number(),
      on: z.boolean(),
      evidence: z.array(z.strictObject({ start: z.int(), end: z.int() })),
    }),
  ),
  /** Replies that would suit but are not offered, and how they stand. */
  notOffered: z.array(
    z.strictObject({ id: z.string(), title: z.string(), standing: z.string().check(z.maxLength(40)) }),
  ),
});
export type TrialReply = z.infer<typeof trialReplySchema>;

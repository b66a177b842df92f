/** What the guard's frame says to the background. */
import * as z from 'zod/mini';
import { reasonKeys } from '../core/decision';
import { done, guardChoices, nonce, removal } from './basics';
import { guidanceSchema } from './views';

/** What a question of the guard is asked with. */
export const guardViewSchema = z.strictObject({
  control: removal,
  guidance: guidanceSchema,
  /** It may be a customer's review, which consumer law protects. */
  review: z.boolean(),
  /** The reason given lately for a case like this one. */
  reused: z.nullable(z.enum(reasonKeys)),
});
export type GuardView = z.infer<typeof guardViewSchema>;

export const fromGuard = {
  /** Null where the comment is gone from the page. */
  'guard.load': {
    from: ['card'],
    request: z.strictObject({ nonce }),
    reply: z.strictObject({ view: z.nullable(guardViewSchema) }),
  },
  /** What the CM chose, once it is recorded: the page side lets go, or does not. */
  'guard.done': {
    from: ['card'],
    request: z.strictObject({ nonce, choice: z.enum(guardChoices) }),
    reply: done,
  },
} as const;

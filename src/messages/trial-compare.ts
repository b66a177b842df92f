/** Which verdicts a change of the charter would change, before it is saved: over the practice page, an open page, or pasted. */
import * as z from 'zod/mini';
import { MAX_TEXT } from '../core/comment';
import { changeSchema, place, problemSchema } from './charter';
import { verdictSchema } from './page-views';
import { guidanceSchema } from './views';

/** Comments pasted at once. */
export const MOST_PASTED = 200;
/** Changed verdicts shown; the others are counted. */
export const MOST_SHOWN = 30;

export const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('practice') }),
  /** The page of a network that stands open with the most comments. */
  z.strictObject({ from: z.literal('page') }),
  z.strictObject({
    from: z.literal('pasted'),
    texts: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TEXT))).check(z.maxLength(MOST_PASTED)),
  }),
]);
export type TrialSource = z.infer<typeof sourceSchema>;

/** How a comment stands under one charter. */
export const standSchema = z.strictObject({
  verdict: verdictSchema,
  /** The deciding rule's id and name. */
  rule: z.nullable(z.strictObject({ id: z.string(), name: z.string().check(z.maxLength(300)) })),
});
export type Stand = z.infer<typeof standSchema>;

export const compareReplySchema = z.strictObject({
  /** `stale`: the record is gone. `no_page`: no page of a network stands open, or it shows no comment. */
  outcome: z.enum(['compared', 'refused', 'stale', 'no_page']),
  problems: z.array(problemSchema),
  /** Comments that were judged twice. */
  read: z.int(),
  /** Those whose verdict, rule or department would be another. */
  changed: z.int(),
  shown: z.array(
    z.strictObject({
      before: standSchema,
      after: standSchema,
      /** As the card would show it. */
      guidance: guidanceSchema,
    }),
  ),
});
export type CompareReply = z.infer<typeof compareReplySchema>;

export const fromTrial = {
  'trial.compare': {
    from: ['options'],
    request: z.strictObject({ place, change: changeSchema, source: sourceSchema }),
    reply: compareReplySchema,
  },
} as const;

/** Pieces that several messages of the screens share, and the small ones of `basics.ts`. */
import * as z from 'zod/mini';
import { reasonKeys } from '../core/decision';
import { clockKinds } from '../core/followup/clock';
import { signalIds } from '../core/signals/signal';
import { insertOutcomes, key, nonce, tabId } from './basics';
import { settlementFields } from './clocks';
import { actingViewSchema, decisionViewSchema } from './views';

export * from './basics';

/** The comment a screen speaks of: the card by its nonce, the popup by its tab. */
export const target = z.union([z.strictObject({ nonce }), z.strictObject({ tabId, key })]);
export type Target = z.infer<typeof target>;

export const blanks = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)));
/** `words`: the text as the person reworded it; refused where a locked passage of the reply changed. */
export const reply = {
  reply: key,
  lang: z.string().check(z.maxLength(10)),
  blanks,
  words: z.optional(z.string().check(z.maxLength(6_000))),
};

const reason = z.enum(reasonKeys);
/** A calendar day, `YYYY-MM-DD`. */
const day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

export const actSchema = z.discriminatedUnion('do', [
  /** `anyway`: the CM confirmed an account that is not the brand's. */
  z.strictObject({ do: z.literal('insert'), ...reply, anyway: z.optional(z.boolean()) }),
  z.strictObject({ do: z.literal('copy'), ...reply }),
  /** The reason must suit the act (`reasonsOf`), else it is refused. */
  z.strictObject({ do: z.literal('leave'), reason: z.optional(reason) }),
  z.strictObject({ do: z.literal('watch'), reason: z.optional(reason) }),
  z.strictObject({ do: z.literal('escalate') }),
  z.strictObject({
    do: z.literal('correct'),
    signals: z.partialRecord(z.enum(signalIds), z.boolean()),
  }),
  /** A promise made to the author; the day is today or later, at most a year ahead. */
  z.strictObject({ do: z.literal('promise'), due: day }),
  /** Inserts or copies the answer that a department approved for this very comment; once. */
  z.strictObject({
    do: z.literal('answer'),
    decision: key,
    by: z.enum(['insert', 'copy']),
    anyway: z.optional(z.boolean()),
  }),
  /** The guard: a deletion that became something else, or that went on with its reason. */
  z.strictObject({ do: z.literal('avert'), reason: z.optional(reason) }),
  z.strictObject({ do: z.literal('remove'), reason }),
  /** A clock of the law on this comment: what is said of it, or that it begins, or that it was not to begin. */
  z.strictObject({ do: z.literal('settle'), clock: z.enum(clockKinds), ...settlementFields }),
  z.strictObject({ do: z.literal('start_clock'), clock: z.enum(clockKinds), on: z.boolean() }),
  /** Ends the follow-up of a promise or an escalation on this comment. */
  z.strictObject({ do: z.literal('close'), decision: key }),
  z.strictObject({ do: z.literal('undo'), decision: key }),
]);
export type Act = z.infer<typeof actSchema>;

export const actOutcomes = [
  ...insertOutcomes,
  'done',
  'blank_missing',
  /** The approval no longer holds (expired, withdrawn, text changed) at the moment of use. */
  'not_approved',
  /** What was filled in crosses a red line of the charter. */
  'red_line',
  /** A locked passage of the reply was changed. */
  'locked_changed',
  /** What was filled in or reworded shows somebody's data. */
  'personal_data',
  'storage_full',
  'not_saved',
] as const;
export type ActOutcome = (typeof actOutcomes)[number];

export const actReply = z.strictObject({
  outcome: z.enum(actOutcomes),
  /** The text, for `copy` and where insertion failed. */
  text: z.nullable(z.string().check(z.maxLength(6_000))),
  decision: z.nullable(decisionViewSchema),
  /** Of an insertion: the account behind the composer, as it was read at that moment. */
  acting: z.optional(z.nullable(actingViewSchema)),
});
export type ActReply = z.infer<typeof actReply>;

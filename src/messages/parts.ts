/** Pieces that several messages share. */
import * as z from 'zod/mini';
import { signalIds } from '../core/signals/signal';
import { decisionViewSchema } from './views';

/** Where a message may come from. `content` is also the practice page, which runs the same code. */
export type Sender = 'content' | 'card' | 'popup' | 'options' | 'background';

export const key = z.string().check(z.minLength(1), z.maxLength(300));
export const nothing = z.strictObject({});
export const done = z.strictObject({});
export const nonce = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));
export const tabId = z.int().check(z.nonnegative());
export const address = z.string().check(z.maxLength(2_000));

/** The comment a screen speaks of: the card by its nonce, the popup by its tab. */
export const target = z.union([z.strictObject({ nonce }), z.strictObject({ tabId, key })]);
export type Target = z.infer<typeof target>;

export const blanks = z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(300)));
export const reply = { reply: key, lang: z.string().check(z.maxLength(10)), blanks };

export const actSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('insert'), ...reply }),
  z.strictObject({ do: z.literal('copy'), ...reply }),
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('watch') }),
  z.strictObject({ do: z.literal('escalate') }),
  z.strictObject({
    do: z.literal('correct'),
    signals: z.partialRecord(z.enum(signalIds), z.boolean()),
  }),
  z.strictObject({ do: z.literal('undo'), decision: key }),
]);
export type Act = z.infer<typeof actSchema>;

export const insertOutcomes = ['inserted', 'no_composer', 'wrong_page', 'gone', 'refused'] as const;
/** `refused`: the editor did not show the text once; offer Copy. `no_composer`: press the site's Reply first. */
export type InsertOutcome = (typeof insertOutcomes)[number];

export const actOutcomes = [
  ...insertOutcomes,
  'done',
  'blank_missing',
  /** The approval no longer holds (expired, withdrawn, text changed) at the moment of use. */
  'not_approved',
  'storage_full',
  'not_saved',
] as const;
export type ActOutcome = (typeof actOutcomes)[number];

export const actReply = z.strictObject({
  outcome: z.enum(actOutcomes),
  /** The text, for `copy` and where insertion failed. */
  text: z.nullable(z.string().check(z.maxLength(6_000))),
  decision: z.nullable(decisionViewSchema),
});
export type ActReply = z.infer<typeof actReply>;

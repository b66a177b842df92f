/** One decision of the CM, as it is kept: whom it concerns only as keyed hashes, what was said only as an excerpt. */
import * as z from 'zod/mini';
import { baselineSchema, countsSchema } from '../core/comment';
import { decisionActs, reasonKeys } from '../core/decision';
import { checkIds } from '../core/draft/finding';
import { clockKinds } from '../core/followup/clock';
import { extensionReasons, settlements } from '../core/followup/clock-exits';
import { lessonSchema } from '../core/learning/lesson';
import { actions, advices } from '../core/rules/action';
import { signalIds } from '../core/signals/signal';

const text = z.string().check(z.maxLength(300));
const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

export const storedCorrectionSchema = z.strictObject({
  key: z.string().check(z.regex(/^k?[0-9a-f]{16}$/)),
  signals: z.partialRecord(z.enum(signalIds), z.boolean()),
  /** What other texts are read by from then on: hashed words, never the text. */
  lesson: z.optional(lessonSchema),
});
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>;

export const settledSchema = z.strictObject({
  clock: z.enum(clockKinds),
  exit: z.enum(settlements),
  by: z.nullable(z.string().check(z.maxLength(120))),
  why: z.nullable(z.enum(extensionReasons)),
});

/** What is said of a decision when it is made. The store adds the rest inside its one write. */
const said = {
  id: text,
  act: z.enum(decisionActs),
  /** ISO instant, UTC. */
  at: text,
  /** Made on the practice page: never mixed with the user's own. */
  practice: z.boolean(),
  /** Keyed hash of the network and the comment's id. */
  ref: hash,
  /** Keyed hash of the network and the post (or page) it stands under; null where it is not known. */
  thread: z.nullable(hash),
  /** Keyed hash of the network and the author's handle; null where the handle is unknown. */
  author: z.nullable(hash),
  network: z.nullable(text),
  /** Id of the brand whose page it is. */
  brand: z.nullable(text),
  /** Without any handle in it. */
  permalink: z.nullable(z.string().check(z.maxLength(2_000))),
  excerpt: z.string().check(z.maxLength(500)),
  lang: z.nullable(text),
  action: z.enum(actions),
  advice: z.nullable(z.enum(advices)),
  /** Class of the queue, 1 to 14. */
  priority: z.nullable(z.int().check(z.gte(1), z.lte(14))),
  /** Signals that were on. */
  signals: z.array(z.enum(signalIds)),
  rule: z.nullable(text),
  topic: z.nullable(text),
  department: z.nullable(text),
  reason: z.nullable(z.enum(reasonKeys)),
  /** Day on which a promise is due. */
  due: z.nullable(day),
  /** Id of the decision that this one closes. */
  about: z.nullable(text),
  reply: z.nullable(text),
  /** The SHA-256 of the approved text that was used. */
  replyDigest: z.nullable(text),
  /** The free words of the approved text were changed before it was used; its locked passages were not. */
  reworded: z.optional(z.literal(true)),
  correction: z.nullable(storedCorrectionSchema),
  /** SHA-256 of the dossier that was made with it, where one was. */
  dossier: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** How a removal was done, where that is known: hiding leaves it to be seen by some. */
  control: z.optional(z.enum(['delete', 'hide'])),
  /** Of a `settle`: what is said of which clock, in whose name, and why. */
  settles: z.optional(settledSchema),
  /** What the network gave for a report: its own number or name of it. */
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** Red lines that the sent reply crossed, by the names of their checks; never its words. */
  redLines: z.optional(z.array(z.enum(checkIds)).check(z.minLength(1), z.maxLength(checkIds.length))),
  /** Fresh name of the press it came from: the same press told twice is one decision. */
  token: z.nullable(text),
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
};

/** A decision before it is kept. */
export const draftSchema = z.strictObject(said);
export type DecisionDraft = z.infer<typeof draftSchema>;

export const decisionSchema = z.strictObject({
  ...said,
  /** Place in the journal: grows by one with each entry, whatever the clock does. */
  seq: z.int().check(z.gte(1)),
  /** `back`: the clock stood earlier than at the entry before. */
  clock: z.enum(['ok', 'back']),
  /** ISO instant of the undoing; the record stays. */
  undoneAt: z.nullable(text),
  /** Of an escalation or a promise: whether it waits for its end; null on other acts, and once undone. */
  follow: z.nullable(z.enum(['open', 'closed'])),
  /** ISO instant since when it is under legal hold: neither purged nor erased. */
  held: z.nullable(text),
  /** `user:<act>`, `practice:<act>` or `undone`: what counts go by. */
  lane: text,
});
export type Decision = z.infer<typeof decisionSchema>;

/** What counts go by. */
export function laneOf(act: Decision['act'], practice: boolean): string {
  return `${practice ? 'practice' : 'user'}:${act}`;
}
export const UNDONE = 'undone';

/** What a content script knows and is told of its page; no schema of the charter, to stay small. */
import * as z from 'zod/mini';
import { decisionActs } from '../core/decision';
import { wakings } from '../core/followup/woken';
import { actions, advices } from '../core/rules/action';
import { actingVerdicts } from '../core/thread/acting';

const name = z.string().check(z.maxLength(300));
const priority = z.int().check(z.gte(1), z.lte(14));

export { type DecisionAct, decisionActs } from '../core/decision';

/** More abusive words than these in one comment are covered from the first on. */
export const MOST_HURT = 40;

/** The verdict as a marker and a queue line need it. */
export const verdictSchema = z.strictObject({
  mark: z.nullable(z.enum(['clear', 'quiet'])),
  priority: z.nullable(priority),
  action: z.enum(actions),
  advice: z.nullable(z.enum(advices)),
  department: z.nullable(name),
  /** Last decision of the CM on this comment, if any. */
  decided: z.nullable(z.enum(decisionActs)),
  /** Why the decided comment deserves another look; absent where it does not. */
  woken: z.optional(z.enum(wakings)),
  /** Where its text, as it was asked, is abusive or unlawful; only where that was asked for. */
  hurt: z.optional(z.array(z.strictObject({ start: z.int(), end: z.int() })).check(z.maxLength(MOST_HURT))),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Under which account a reply would be written. */
export const actingViewSchema = z.strictObject({
  is: z.enum(actingVerdicts),
  /** Its name, else its handle; null where the page shows neither. */
  who: z.nullable(name),
});
export type ActingView = z.infer<typeof actingViewSchema>;

export const healthLevels = ['green', 'orange', 'red'] as const;
/** How well the page could be read: numbers for the health light. */
export const healthSchema = z.strictObject({
  level: z.enum(healthLevels),
  /** Containers that hold a comment. */
  loaded: z.int(),
  /** Of them, with no author or no text. */
  incomplete: z.int(),
  /** What the page announces; information, not an alarm. */
  announced: z.nullable(z.int()),
  /** Whether the guard knows this page's menus; absent before the first menu, and while Relais sleeps. */
  guard: z.optional(z.enum(['ready', 'inactive'])),
});
export type Health = z.infer<typeof healthSchema>;

export const awakeReasons = [
  'own_page',
  'mention',
  'watched',
  'practice',
  'not_in_perimeter',
  'private_feed',
  'paused',
  'network_off',
  'no_brand',
] as const;
/** Why Relais is awake or asleep on a page. */
export type AwakeReason = (typeof awakeReasons)[number];

export const queueItemSchema = z.strictObject({
  key: name,
  author: z.nullable(name),
  /** Beginning of the text, at most 140 characters. */
  excerpt: name,
  verdict: verdictSchema,
  answered: z.nullable(z.boolean()),
  /** Initials under the brand's last answer. */
  answeredBy: z.nullable(name),
  /** The author wrote again after that answer. */
  reopened: z.nullable(z.boolean()),
});
export type QueueItem = z.infer<typeof queueItemSchema>;

/** A page as its content script sees it. */
export const pageStateSchema = z.strictObject({
  awake: z.boolean(),
  why: z.enum(awakeReasons),
  network: z.nullable(name),
  /** The brand whose charter judges here (`place/brand`); null where the page does not choose. */
  brand: z.nullable(name),
  /** Key of this page for « surveiller cette page » (`Perimeter.watched`); null where it may not be watched. */
  page: z.nullable(z.string().check(z.maxLength(500))),
  /** False on another's page: nothing can be removed there. */
  own: z.nullable(z.boolean()),
  /** Null while Relais sleeps. */
  acting: z.nullable(actingViewSchema),
  health: healthSchema,
  /** Comments read and judged. */
  judged: z.int(),
  /** Flagged, in the charter's order. */
  queue: z.array(queueItemSchema),
});
export type PageState = z.infer<typeof pageStateSchema>;

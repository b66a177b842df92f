/**
 * The one shape a site gives and the engine reads.
 * `null` always means "not shown on the page, or not readable": unknown is never guessed.
 */
import * as z from 'zod/mini';

export const networkIds = ['x', 'facebook', 'practice'] as const;
/** A page Relais can read. `practice` is the extension's own practice page. */
export type NetworkId = (typeof networkIds)[number];

export const commentKinds = ['post', 'comment', 'reply', 'quoted', 'ad'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** Longest comment text that is read, in UTF-16 units; the rest is cut before any normalisation. */
export const MAX_TEXT = 20_000;

const count = z.nullable(z.int().check(z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER)));
const short = z.string().check(z.maxLength(500));
const address = z.string().check(z.maxLength(2_000));

export const countsSchema = z.strictObject({
  /** Likes and every other reaction, together. */
  reactions: count,
  replies: count,
  /** Reposts, shares. */
  shares: count,
  views: count,
});
export type Counts = z.infer<typeof countsSchema>;

export const unknownCounts: Counts = { reactions: null, replies: null, shares: null, views: null };

export const authorSchema = z.strictObject({
  name: z.nullable(short),
  /** As the address shows it, without `@`. */
  handle: z.nullable(short),
  verified: z.nullable(z.boolean()),
});
export type Author = z.infer<typeof authorSchema>;

/** The account behind a composer, as far as the page shows it. */
export interface ActingAccount {
  /** As the address shows it, without `@`. */
  readonly handle: string | null;
  readonly name: string | null;
}

/** A post, comment, reply, quoted post or advertisement, as read from a page. */
export const socialCommentSchema = z.strictObject({
  /** The network's own id, where the page shows one. */
  id: z.nullable(short),
  permalink: z.nullable(address),
  kind: z.enum(commentKinds),
  /** Id of what it answers (or, for `quoted`, of the post that quotes it). */
  parentId: z.nullable(short),
  author: authorSchema,
  /** Line breaks as LF, emoji as characters; empty where the comment has no text. */
  text: z.string().check(z.maxLength(MAX_TEXT)),
  /** True where the page keeps the rest behind a "see more" control. */
  truncated: z.boolean(),
  /** BCP 47 tag given by the page; never detected here. */
  lang: z.nullable(z.string().check(z.maxLength(35))),
  /** ISO 8601 instant, only where the page gives one; never made from "1w". */
  time: z.nullable(z.string().check(z.maxLength(40))),
  /** The time as painted ("10 h", "2h"). */
  timeText: z.nullable(short),
  counts: countsSchema,
});
export type SocialComment = z.infer<typeof socialCommentSchema>;

/** Robust centre and spread of the reactions that comments of a page draw. */
export const baselineSchema = z.strictObject({
  median: z.number().check(z.nonnegative()),
  /** Median absolute deviation. */
  mad: z.number().check(z.nonnegative()),
  /** How many comments it was measured on; small samples are said so. */
  size: z.optional(z.int().check(z.nonnegative())),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** What the engine needs to know of the page around a comment. */
export const pageFactsSchema = z.strictObject({
  network: z.nullable(z.string().check(z.maxLength(40))),
  /** True on the brand's own page, false on another's, null where it cannot be told. */
  own: z.nullable(z.boolean()),
  baseline: z.nullable(baselineSchema),
});
export type PageFacts = z.infer<typeof pageFactsSchema>;

/** The engine's input (P13): the comment as read, counters included, and its page. */
export interface JudgedComment {
  readonly text: string;
  readonly lang: string | null;
  readonly kind: CommentKind;
  readonly counts: Counts;
  readonly author: Author;
  readonly page: PageFacts;
  /** True when the brand already answered it; null where it cannot be told. */
  readonly answered: boolean | null;
}

/** The charter's numbers: budget, influence, snowball, clocks, approval policy, privacy. */
import * as z from 'zod/mini';
import * as f from './fields';

const rate = z.number().check(z.gte(0), z.lte(1));
const positive = z.number().check(z.gt(0), z.lte(1_000));

/** P4 and P5: criticism has a budget, questions are never in it. */
export const budgetSchema = z.strictObject({
  perPost: f.whole,
  perDay: f.whole,
  /** Share of criticism answered above which a warning shows. */
  replyRateWarning: rate,
});

/** P3: influence of the comment against the page's own baseline. */
export const influenceSchema = z.strictObject({
  /** Robust deviations above the median from which a comment is influential. */
  deviations: positive,
  /** Weighted reactions below which nothing is influential, whatever the baseline. */
  floor: f.whole,
  /** Comments from which a baseline is trusted. */
  minimumSample: f.whole,
  weights: z.strictObject({
    reactions: z.number().check(z.gte(0), z.lte(100)),
    replies: z.number().check(z.gte(0), z.lte(100)),
    shares: z.number().check(z.gte(0), z.lte(100)),
  }),
});
export type InfluenceSettings = z.infer<typeof influenceSchema>;

/** P8: when a thread is called a snowball. */
export const snowballSchema = z.strictObject({
  repliesPerHour: f.whole,
  authorsPerHour: f.whole,
  /** How many times the thread's usual rate. */
  growth: positive,
});

/** Delays the law or the house gives, in hours. */
export const clocksSchema = z.strictObject({
  unlawful: f.whole,
  rightOfReply: f.whole,
  dataRequest: f.whole,
  pressLimitation: f.whole,
  pressLimitationDiscriminatory: f.whole,
  escalationReminder: f.whole,
});

export const approvalPolicySchema = z.strictObject({
  /** The small-house setting: one may approve what one wrote, and each reply says so. */
  selfApproval: z.boolean(),
  reminderDays: f.whole,
});

export const privacySchema = z.strictObject({
  retentionDays: z.int().check(z.gte(1), z.lte(3_650)),
  /** Longest excerpt of a comment kept in the journal, in characters; 0 keeps none. */
  excerptLength: z.int().check(z.gte(0), z.lte(500)),
  contact: z.nullable(f.email),
  noticeToCommenters: f.prose,
  noticeToCm: f.prose,
});

export const crisisModeSchema = z.strictObject({
  on: z.boolean(),
  since: z.nullable(f.instant),
  by: z.nullable(f.label),
  note: f.prose,
});

/** Parameters added to links whose clicks are counted: `utm_source=...`. */
export const linkTaggingSchema = z.nullable(
  z.strictObject({
    parameters: z.record(
      z.string().check(z.regex(/^[a-z_]{1,40}$/)),
      z.string().check(z.regex(/^[\w.~-]{1,100}$/)),
    ),
  }),
);

/** Delays of the law, as the popup and the options screens read, end and put them off. */
import * as z from 'zod/mini';
import { clockKinds } from '../core/followup/clock';
import { extensionReasons, settlements } from '../core/followup/clock-exits';
import { reminderStages } from '../core/followup/clock-reminders';
import { done, key } from './basics';

const name = z.string().check(z.maxLength(300));
const person = z.string().check(z.maxLength(120));
const reference = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** Of a decision: what it says of which clock. */
export const settledSchema = z.strictObject({
  clock: z.enum(clockKinds),
  exit: z.enum(settlements),
  by: z.nullable(person),
  why: z.nullable(z.enum(extensionReasons)),
});

export const clockViewSchema = z.strictObject({
  id: name,
  kind: z.enum(clockKinds),
  /** Keyed name of the comment. */
  ref: name,
  network: z.nullable(name),
  /** The brand's name. */
  brand: z.nullable(name),
  permalink: z.nullable(z.string().check(z.maxLength(2_000))),
  /** What a decision kept of the comment; empty where nothing was decided. */
  excerpt: name,
  /** ISO instants. */
  seen: name,
  posted: z.nullable(name),
  /** The CM said so. */
  marked: z.boolean(),
  life: z.boolean(),
  /** ISO instant, and the last day where it is counted in days. */
  term: z.strictObject({ at: name, day: z.nullable(name) }),
  /** Last day of the longer limitation. */
  longer: z.nullable(name),
  /** `soon`: a reminder was due. */
  state: z.enum(['running', 'soon', 'late', 'ended']),
  steps: z.nullable(
    z.strictObject({ proof: z.boolean(), removed: z.boolean(), hidden: z.boolean(), reported: z.boolean() }),
  ),
  /** Its network lets the owner of a page take it away. */
  removable: z.boolean(),
  extended: z.boolean(),
  end: z.nullable(
    z.strictObject({
      exit: z.enum([...settlements, 'removed_reported']),
      at: name,
      by: z.nullable(name),
      /** Id of the decision that ended it, to take it back. */
      decision: name,
    }),
  ),
  /** The reminder that stands. */
  reminder: z.nullable(z.enum(reminderStages)),
  department: z.nullable(name),
  departmentEmail: z.nullable(name),
});
export type ClockView = z.infer<typeof clockViewSchema>;

/** What is said of a clock. `reference`: what the network gave for a report. */
export const settlementFields = {
  exit: z.enum(settlements),
  by: z.nullable(person),
  why: z.nullable(z.enum(extensionReasons)),
  reference: z.optional(reference),
};

export const fromClocks = {
  /** Those that run, the most pressing first. `full`: nothing new can be counted. */
  'clocks.load': {
    from: ['popup', 'options'],
    request: z.strictObject({ practice: z.boolean() }),
    reply: z.strictObject({ clocks: z.array(clockViewSchema), full: z.boolean() }),
  },
  /** A step noted, or its end; from a screen without the page. */
  'clocks.settle': {
    from: ['popup', 'options'],
    request: z.strictObject({ clock: key, ...settlementFields }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'unknown', 'refused', 'storage_full', 'not_saved']),
      /** Id of what was noted, to undo it. */
      decision: z.optional(key),
    }),
  },
  /** Reminders that stand: seen, or put off for an hour. All of them, or one. */
  'clocks.remind': {
    from: ['popup', 'options'],
    request: z.strictObject({ do: z.enum(['seen', 'later']), clock: z.nullable(key) }),
    reply: done,
  },
} as const;

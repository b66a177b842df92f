/** Messages about the journal: what the popup and the options screens read of it, export, hold and erase. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { decisionActs } from '../core/decision';
import { done, key, nothing } from './parts';
import { decisionViewSchema } from './views';

const name = z.string().check(z.maxLength(300));
const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));
const count = z.int().check(z.nonnegative());
const tally = z.record(name, count);

/** As `JournalQuery` of the core. */
export const journalQuerySchema = z.strictObject({
  practice: z.boolean(),
  acts: z.optional(z.array(z.enum(decisionActs)).check(z.maxLength(decisionActs.length))),
  network: z.optional(name),
  brand: z.optional(name),
  topic: z.optional(name),
  department: z.optional(name),
  thread: z.optional(hash),
  ref: z.optional(hash),
  author: z.optional(hash),
  words: z.optional(z.string().check(z.maxLength(200))),
  from: z.optional(instant),
  until: z.optional(instant),
  undone: z.optional(z.boolean()),
});

/** Where to go on: what the answer before gave as `next`; null is the newest. */
const cursor = z.nullable(count);
const size = z.int().check(z.gte(1), z.lte(200));

export const figuresSchema = z.strictObject({
  entries: count,
  undone: count,
  comments: count,
  byAct: tally,
  byTopic: tally,
  byDepartment: tally,
  byDay: tally,
  byReason: tally,
  criticismAnswered: count,
  criticismLeft: count,
  questionsAnswered: count,
  questionsOpen: count,
});

/** Longest text of one chunk of an export, in characters. */
export const MAX_CHUNK = 8_000_000;

/** One author: by handles as the user types them (people change theirs), or by an entry that is kept. */
export const authorSchema = z.union([
  z.strictObject({
    handles: z
      .array(z.strictObject({ network: name, handle: z.string().check(z.minLength(1), z.maxLength(200)) }))
      .check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({ decision: key }),
]);

const named = z.array(z.strictObject({ id: name, name }));

/** By name, as people read it. `until`: its last day. */
const expiringSchema = z.strictObject({
  id: f.id,
  title: f.label,
  department: f.label,
  until: f.day,
});
export type Expiring = z.infer<typeof expiringSchema>;

export const fromJournal = {
  /** What entries may name, over all charters of this browser, to choose from: as `JournalQuery` wants the ids. */
  'journal.names': {
    from: ['options'],
    request: z.strictObject({ practice: z.boolean() }),
    reply: z.strictObject({ brands: named, topics: named, departments: named }),
  },
  /** Entries, newest first. `damaged`: records met on the way that are not what was written; they are set aside. */
  'journal.page': {
    from: ['popup', 'options'],
    request: z.strictObject({ query: journalQuerySchema, cursor, size }),
    reply: z.strictObject({ entries: z.array(decisionViewSchema), next: cursor, damaged: count }),
  },
  /** One chunk: JSON lines, one entry each, newest first. Ask again with `next` until it is null. */
  'journal.export': {
    from: ['options'],
    request: z.strictObject({
      query: journalQuerySchema,
      cursor,
      size: z.int().check(z.gte(1), z.lte(2_000)),
    }),
    reply: z.strictObject({
      lines: z.string().check(z.maxLength(MAX_CHUNK)),
      entries: count,
      next: cursor,
      damaged: count,
    }),
  },
  /** What is kept of one author: counted, exported (JSON lines), or erased but for what is under legal hold. */
  'journal.author': {
    from: ['options'],
    request: z.strictObject({ author: authorSchema, do: z.enum(['count', 'export', 'erase']) }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'unknown', 'storage_full', 'not_saved']),
      kept: count,
      erased: count,
      held: count,
      lines: z.string().check(z.maxLength(MAX_CHUNK)),
    }),
  },
  /** Legal hold on the comment or the whole thread of an entry, or its end. */
  'journal.hold': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key, scope: z.enum(['comment', 'thread']), on: z.boolean() }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'unknown', 'storage_full', 'not_saved']),
      /** Entries that the change concerns. */
      entries: count,
    }),
  },
  /** Counts over a stretch of time; at most what the journal keeps. */
  'journal.figures': {
    from: ['popup', 'options'],
    request: z.strictObject({ from: instant, until: instant, practice: z.boolean() }),
    reply: z.strictObject({ figures: figuresSchema, damaged: count }),
  },
  /** What waits for an end: promises by their day, escalations oldest first. */
  'journal.follow': {
    from: ['popup', 'options'],
    request: z.strictObject({ practice: z.boolean() }),
    reply: z.strictObject({
      promises: z.array(decisionViewSchema),
      escalations: z.array(decisionViewSchema),
      /** Ids of the escalations that wait for longer than their charter allows. */
      forgotten: z.array(key),
      /** Replies whose agreement ends within their charter's reminder delay, the first to end first. */
      expiring: z.optional(z.array(expiringSchema)),
    }),
  },
  /** Closes a follow-up without its page: an escalation was answered, a promise kept. */
  'journal.close': {
    from: ['popup', 'options'],
    request: z.strictObject({ decision: key }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'unknown', 'storage_full', 'not_saved']),
      /** Id of what was noted, to undo it. */
      decision: z.optional(key),
    }),
  },
  'journal.health': {
    from: ['popup', 'options'],
    request: nothing,
    reply: z.strictObject({
      records: count,
      /** Set aside because they could not be read. */
      damaged: count,
      /** ISO instants. */
      oldest: z.nullable(name),
      lastExport: z.nullable(name),
      /** There is something to export, and the last export is a week old or never was. */
      exportDue: z.boolean(),
      /** `back`: the machine's clock stands earlier than the newest entry. `ahead`: far later than the last purge. */
      clock: z.enum(['ok', 'back', 'ahead']),
      /** The purge waits until the clock is sure. */
      purgeWaits: z.boolean(),
      lastPurge: z.nullable(name),
      /** What the browser says of the whole extension's storage; null where it does not. */
      bytes: z.nullable(count),
      quota: z.nullable(count),
    }),
  },
  /** The user has the file of a whole export: the weekly reminder starts again. */
  'journal.exported': { from: ['options'], request: nothing, reply: done },
} as const;

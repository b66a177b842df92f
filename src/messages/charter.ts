/** Messages about the charter: what the options screens read and change. */
import * as z from 'zod/mini';
import { charterSchema } from '../core/charter/schema';
import { brandSchema, objectiveSchema } from '../core/charter/schema/brand';
import * as f from '../core/charter/schema/fields';
import { careSchema, departmentSchema, hours } from '../core/charter/schema/people';
import { approvalMeans } from '../core/charter/schema/reply';
import { budgetSchema } from '../core/charter/schema/settings';
import { broughtSchema } from './brought';
import { recordChanges } from './charter-parts';
import { settledSchema } from './proposal-change';
import { replyChanges } from './reply-changes';

/** One refusal: where in the file, and why, as a key of the languages. */
export const problemSchema = z.strictObject({
  path: z.string().check(z.maxLength(500)),
  reason: z.string().check(z.maxLength(80)),
  /** Values for the sentence: a limit, a name. */
  detail: z.string().check(z.maxLength(300)),
});
export type Problem = z.infer<typeof problemSchema>;

/** How a reply stands today; sentences live in the languages. */
export const standings = [
  'in_force',
  'starter',
  'draft',
  'submitted',
  'refused',
  'withdrawn',
  'changed',
  'not_yet',
  'expired',
  'self_not_allowed',
  'signature_required',
  'foreign_department',
] as const;
export type Standing = (typeof standings)[number];

/** Where a charter is kept on the shelf. */
export const place = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));

export const charterReplySchema = z.strictObject({
  charter: charterSchema,
  place,
  /** Every charter of this browser, in order. */
  shelf: z.array(
    z.strictObject({ place, title: z.string().check(z.maxLength(300)), brands: z.array(f.label) }),
  ),
  /** Standing of each reply today, by id. */
  standings: z.record(f.id, z.enum(standings)),
  /** Replies that expire within the charter's reminder delay. */
  expiring: f.ids,
  /** It comes from elsewhere, and is read-only here. */
  source: z.optional(z.nullable(z.enum(['followed', 'managed']))),
});
export type CharterReply = z.infer<typeof charterReplySchema>;

/** An approval as it was given: by whom, for which days, by what means, and who records it. */
const agreement = {
  department: f.id,
  person: f.label,
  on: f.day,
  from: f.day,
  until: f.day,
  means: z.enum(approvalMeans),
  recordedBy: f.label,
  note: f.prose,
};

/** One change, made by a person on a screen. Each is validated as a whole charter before it is kept. */
export const changeSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('brand'), brand: brandSchema }),
  z.strictObject({ change: z.literal('brand_removed'), id: f.id }),
  z.strictObject({ change: z.literal('objective'), objective: objectiveSchema }),
  z.strictObject({ change: z.literal('department'), department: departmentSchema }),
  z.strictObject({ change: z.literal('department_removed'), id: f.id }),
  z.strictObject({
    change: z.literal('rule'),
    id: f.id,
    on: z.boolean(),
    guidance: f.prose,
    do: f.lines,
    doNot: f.lines,
  }),
  /** A new reply, in draft. */
  z.strictObject({
    change: z.literal('reply_added'),
    id: f.id,
    title: f.label,
    department: f.id,
    lang: f.language,
    text: z.string().check(z.minLength(1), z.maxLength(5_000)),
  }),
  z.strictObject({
    change: z.literal('reply_approved'),
    id: f.id,
    /** The agreement is to the proposed text, which takes the place of the old one. */
    proposed: z.optional(z.boolean()),
    ...agreement,
  }),
  /** One agreement of a department to several of its replies: all of them or none. */
  z.strictObject({
    change: z.literal('replies_approved'),
    ids: z.array(f.id).check(z.minLength(1), z.maxLength(500)),
    ...agreement,
  }),
  z.strictObject({ change: z.literal('reply_withdrawn'), id: f.id }),
  /** The proposed text is set aside: the one in force goes on. */
  z.strictObject({ change: z.literal('reply_text_refused'), id: f.id, note: f.prose }),
  z.strictObject({ change: z.literal('small_house'), on: z.boolean() }),
  /** Who is on call is named, not chosen: a name the charter does not know yet is added to its people. */
  z.strictObject({
    change: z.literal('care'),
    quietHours: careSchema.shape.quietHours,
    onCall: z.array(z.strictObject({ name: f.label, contact: f.label, ...hours })).check(z.maxLength(50)),
    pauseAfterAbuse: f.whole,
  }),
  z.strictObject({ change: z.literal('budget'), budget: budgetSchema }),
  z.strictObject({ change: z.literal('crisis'), on: z.boolean(), by: f.label, note: f.prose }),
  settledSchema,
  ...replyChanges,
  ...recordChanges,
  broughtSchema,
]);
export type Change = z.infer<typeof changeSchema>;

export const changeRequestSchema = z.strictObject({
  place,
  /** The one that the screen had when the form was opened: what came in between is merged with. */
  revision: f.whole,
  change: changeSchema,
  /** Of conflicts that were shown: whose side of each. */
  choices: z.optional(z.record(z.string().check(z.maxLength(600)), z.enum(['mine', 'theirs']))),
});

/** One field that two windows changed otherwise. A side that is not there took it away. */
export const conflictSchema = z.strictObject({
  path: z.string().check(z.maxLength(600)),
  steps: z.array(z.string().check(z.maxLength(500))),
  name: z.string().check(z.maxLength(300)),
  mine: z.optional(z.unknown()),
  theirs: z.optional(z.unknown()),
});
export type ConflictView = z.infer<typeof conflictSchema>;

/**
 * `merged`: another window had changed something else meanwhile; both are kept. `conflict`: it had changed the same
 * fields. `stale`: what this was about is gone, or nobody knows any more what it was made on; load it again.
 * `read_only`: the charter comes from elsewhere.
 */
export const changeReplySchema = z.strictObject({
  outcome: z.enum([
    'saved',
    'merged',
    'refused',
    'conflict',
    'stale',
    'read_only',
    'storage_full',
    'not_saved',
  ]),
  problems: z.array(problemSchema),
  revision: f.whole,
  conflicts: z.optional(z.array(conflictSchema)),
});
export type ChangeReply = z.infer<typeof changeReplySchema>;

/** What is done with the shelf itself. `add` starts from the default charter of a language. */
export const shelfRequestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('choose'), place }),
  z.strictObject({ do: z.literal('add'), language: z.enum(['fr', 'en']) }),
  z.strictObject({ do: z.literal('remove'), place }),
]);

/** `last`: the only charter stays. `full`: as many as there may be. `gone`: no charter is kept there. `managed`: the organisation sets it. */
export const shelfReplySchema = z.strictObject({
  outcome: z.enum(['done', 'last', 'full', 'gone', 'managed', 'storage_full', 'not_saved']),
});
export type ShelfOutcome = z.infer<typeof shelfReplySchema>['outcome'];

export const importReplySchema = z.strictObject({
  outcome: z.enum(['would_change', 'saved', 'refused', 'full', 'read_only', 'storage_full', 'not_saved']),
  problems: z.array(problemSchema),
  /** What the import adds, changes and removes, by kind of record. */
  differences: z.array(
    z.strictObject({
      kind: z.enum(['brand', 'department', 'topic', 'rule', 'reply', 'article', 'setting']),
      id: z.string().check(z.maxLength(80)),
      name: z.string().check(z.maxLength(300)),
      how: z.enum(['added', 'changed', 'removed']),
    }),
  ),
});

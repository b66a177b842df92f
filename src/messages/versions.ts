/** Messages about past versions of a charter, and its publication. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { versionCauses } from '../core/charter/version';
import { changeReplySchema, place, problemSchema } from './charter';

const seq = z.int().check(z.gte(1));

export const versionViewSchema = z.strictObject({
  seq,
  revision: f.whole,
  at: f.instant,
  cause: z.enum(versionCauses),
  by: z.nullable(f.label),
  note: f.prose,
});
export type VersionView = z.infer<typeof versionViewSchema>;

/** One record, or one part of the charter, and its fields that differ. Values as they stand in the charter. */
export const differenceSchema = z.strictObject({
  part: z.string().check(z.maxLength(60)),
  id: z.nullable(z.string().check(z.maxLength(80))),
  name: z.string().check(z.maxLength(300)),
  how: z.enum(['added', 'changed', 'removed']),
  fields: z.array(
    z.strictObject({
      path: z.array(z.string().check(z.maxLength(100))),
      before: z.optional(z.unknown()),
      after: z.optional(z.unknown()),
    }),
  ),
});
export type DifferenceView = z.infer<typeof differenceSchema>;

/** Told at once; of a charter with more differences the rest is counted. */
export const MOST_DIFFERENCES = 1_000;
export const differences = {
  changes: z.array(differenceSchema).check(z.maxLength(MOST_DIFFERENCES)),
  total: z.int(),
};

export const fromVersions = {
  /** Newest first; the newest is the one in force, unless that one is lost. */
  'versions.list': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({
      versions: z.array(versionViewSchema),
      damaged: z.int(),
      /** The charter in force cannot be read. */
      lost: z.boolean(),
    }),
  },
  /** From one to another; null: a version that cannot be read. */
  'versions.diff': {
    from: ['options'],
    request: z.strictObject({ place, from: seq, to: seq }),
    reply: z.strictObject({ found: z.nullable(z.strictObject(differences)) }),
  },
  /** Puts a version in force again, as a new revision. `undo`: it is the one before the last change. */
  'versions.restore': {
    from: ['options'],
    request: z.strictObject({ place, seq, revision: f.whole, undo: z.boolean() }),
    reply: changeReplySchema,
  },
  /** Publishes the charter in force, with its author and their note; the text is the file to hand out. */
  'charter.publish': {
    from: ['options'],
    request: z.strictObject({ place, revision: f.whole, by: f.label, note: f.prose, sign: z.boolean() }),
    reply: z.strictObject({
      outcome: z.enum(['published', 'no_key', 'refused', 'stale', 'read_only', 'storage_full', 'not_saved']),
      problems: z.array(problemSchema),
      revision: f.whole,
      file: z.nullable(z.strictObject({ name: z.string().check(z.maxLength(200)), text: z.string() })),
    }),
  },
} as const;

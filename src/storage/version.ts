/** What is known of one version of a charter, beside its text. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { versionCauses } from '../core/charter/version';
import { defineItem } from './item';

/** As it is written down with the charter itself, in one write. */
export const madeSchema = z.strictObject({
  revision: f.whole,
  /** SHA-256 of its text. */
  sum: f.digest,
  /** ISO instant. */
  at: f.instant,
  cause: z.enum(versionCauses),
  /** Who, as they call themselves; null where it is not known. */
  by: z.nullable(f.label),
  note: f.prose,
});
export type Made = z.infer<typeof madeSchema>;

export const versionSchema = z.strictObject({ ...madeSchema.shape, seq: z.int().check(z.gte(1)) });
/** `seq` grows by one from version to version of a place, whatever the revisions say. */
export type Version = z.infer<typeof versionSchema>;

/** Of the charter in force at a place, written with it; null where it is older than this. */
export const madeItem = (place: string) =>
  defineItem<Made | null>({
    key: `made/${place}`,
    version: 1,
    schema: z.nullable(madeSchema),
    fallback: null,
  });

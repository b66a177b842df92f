/** Where the charter in force comes from, and its crisis mode, as every screen of a CM shows them. */
import * as z from 'zod/mini';
import { followTroubles } from '../core/charter/followed';

const text = z.string().check(z.maxLength(300));
const instant = z.string().check(z.maxLength(40));

/** Who declared the crisis, since when, and why. */
export const crisisViewSchema = z.strictObject({
  by: z.nullable(text),
  since: z.nullable(instant),
  note: z.string().check(z.maxLength(4_000)),
});
export type CrisisView = z.infer<typeof crisisViewSchema>;

/** A past crisis that a comment's words recall, and what was said then (P15). */
export const recallViewSchema = z.strictObject({
  name: text,
  said: z.string().check(z.maxLength(5_000)),
  from: text,
  until: z.nullable(text),
  department: z.nullable(text),
});

/** Of a charter that comes from elsewhere. */
export const sourceViewSchema = z.strictObject({
  kind: z.enum(['followed', 'managed']),
  /** In force in this browser since. */
  since: z.nullable(instant),
  trouble: z.nullable(z.enum(followTroubles)),
  troubleSince: z.nullable(instant),
  /** A new one waits to be read; with it, whether it declares a crisis. */
  waits: z.nullable(z.enum(['calm', 'crisis'])),
  /** It changed, and nobody has looked at how. */
  unseen: z.boolean(),
});
export type SourceView = z.infer<typeof sourceViewSchema>;

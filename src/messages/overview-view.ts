/** What the popup's header shows: the charter, the day, and what stands in the way. */
import * as z from 'zod/mini';
import { crisisViewSchema, sourceViewSchema } from './source-views';

const some = z.string().check(z.maxLength(5_000));
const name = z.string().check(z.maxLength(300));

/** The popup's header: what does not depend on one comment. */
export const overviewSchema = z.strictObject({
  charter: z.strictObject({ title: name, revision: z.int(), brands: z.array(name), configured: z.boolean() }),
  objective: z.nullable(z.strictObject({ kind: name, statement: some, department: name })),
  crisis: z.boolean(),
  /** While it is on. */
  crisisNote: z.optional(z.nullable(crisisViewSchema)),
  /** Of a charter that comes from elsewhere. */
  source: z.optional(z.nullable(sourceViewSchema)),
  today: z.strictObject({ answered: z.int(), left: z.int(), watched: z.int(), escalated: z.int() }),
  pausedUntil: z.nullable(name),
  /** P4 and P5: replies to criticism today. It informs, and never interrupts. */
  budget: z.strictObject({
    answered: z.int(),
    perDay: z.int(),
    /** Share of the day's criticism that was answered; null while too few were decided. */
    share: z.nullable(z.number()),
    /** The share is above what the charter wants. */
    often: z.boolean(),
  }),
  /** P23. */
  care: z.strictObject({
    quiet: z.boolean(),
    onCall: z.array(z.strictObject({ name, contact: name })),
    /** Abusive comments handled in a row, from the charter's number on; else 0. */
    abuse: z.int(),
  }),
  /** Local problems to say at once: a charter repaired from its twin, storage full. */
  warnings: z.array(
    z.enum(['charter_repaired', 'charter_lost', 'storage_full', 'permission_withdrawn', 'model_refused']),
  ),
});
export type Overview = z.infer<typeof overviewSchema>;

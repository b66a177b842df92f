/** What an admin brings in one go: a table of theirs, or the topics of a sector. All of it is kept, or nothing. */
import * as z from 'zod/mini';
import * as f from '../core/charter/schema/fields';
import { careSchema } from '../core/charter/schema/people';
import { replySchema } from '../core/charter/schema/reply';
import { putSchema } from './charter-parts';

/** Most records of one change. */
export const MOST_BROUGHT = 1_000;

export const broughtSchema = z.strictObject({
  change: z.literal('brought'),
  /** Each takes the place of the record of the same id, or is added at the end. */
  puts: z.array(putSchema).check(z.maxLength(MOST_BROUGHT)),
  /** Starters, to be approved: added where their id is not known yet, without any approval that they came with. */
  replies: z.array(replySchema).check(z.maxLength(500)),
  /**
   * Known replies, as a table says them now. A draft takes its new words; one that is or was approved keeps its own, and
   * the new ones wait beside them for the department.
   */
  changed: z.optional(z.array(replySchema).check(z.maxLength(500))),
  /** Who brings them, as the department will read it. */
  by: z.optional(f.label),
  /** Who is on call; left as it is where absent. */
  onCall: z.optional(careSchema.shape.onCall),
});

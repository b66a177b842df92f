/** What a page showed of a comment and around it, at one moment. */
import * as z from 'zod/mini';
import { pageFactsSchema, socialCommentSchema } from '../comment';

const instant = z.string().check(z.maxLength(40));

export const snapshotSchema = z.strictObject({
  /** Address of the page. */
  url: z.string().check(z.maxLength(2_000)),
  /** When it was read for this, and when Relais first saw the comment on this page; ISO instants. */
  read: instant,
  seen: instant,
  /** Id of the post that starts the thread, else the page's own key; null where neither is known. */
  thread: z.nullable(z.string().check(z.maxLength(500))),
  comment: socialCommentSchema,
  page: pageFactsSchema,
  answered: z.nullable(z.boolean()),
  /** What it answers, where the page shows it. */
  parent: z.nullable(socialCommentSchema),
  /** What that answers in turn. */
  post: z.nullable(socialCommentSchema),
  /** Neighbours that answer the same, in the page's order. */
  siblings: z.array(socialCommentSchema).check(z.maxLength(4)),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

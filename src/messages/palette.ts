/** The palette beside a composer, and the search over replies that it shares with the card and the popup. */
import * as z from 'zod/mini';
import { actingViewSchema } from './page-views';
import { done, nonce, target } from './parts';
import { replyViewSchema } from './views';

export const fromPalette = {
  /** `fit`: this high is what it shows; `close`: the keyboard back to the site's field; `focus`: back to the palette. */
  'palette.ask': {
    from: ['card'],
    request: z.strictObject({
      nonce,
      ask: z.enum(['fit', 'close', 'focus', 'slash']),
      height: z.optional(z.int().check(z.gte(0), z.lte(2_000))),
    }),
    reply: done,
  },
  /** Approved replies by words of their title, tags, situations and text; those that suit the comment where none is given. */
  'replies.search': {
    from: ['card', 'popup'],
    request: z.strictObject({ target, query: z.string().check(z.maxLength(200)) }),
    reply: z.strictObject({
      /** Null: the comment is gone from the page. */
      found: z.nullable(
        z.strictObject({
          replies: z.array(replyViewSchema).check(z.maxLength(20)),
          /** The comment's language. */
          lang: z.string(),
          acting: actingViewSchema,
        }),
      ),
    }),
  },
} as const;

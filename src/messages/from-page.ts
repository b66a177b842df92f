/** Messages that a page's content script sends to the background; the only ones its bundle carries. */
import * as z from 'zod/mini';
import { pageFactsSchema, socialCommentSchema } from '../core/comment';
import { address, done, key, nonce, threadKey } from './basics';
import { fromDraftingPage } from './draft-page';
import { fromGuardedPage } from './guard-page';
import { verdictSchema } from './page-views';
import { fromPalettePage } from './palette-page';

export const fromPage = {
  /** Judges up to 50 comments of one page. `epoch` names charter, engine and corrections. */
  'judge.batch': {
    from: ['content'],
    request: z.strictObject({
      brand: z.nullable(key),
      page: pageFactsSchema,
      /** Say also where texts hurt, to cover the words. */
      hurt: z.optional(z.boolean()),
      comments: z
        .array(
          z.strictObject({
            key,
            comment: socialCommentSchema,
            answered: z.nullable(z.boolean()),
            thread: z.optional(threadKey),
          }),
        )
        .check(z.minLength(1), z.maxLength(50)),
    }),
    reply: z.strictObject({ epoch: key, verdicts: z.array(z.strictObject({ key, verdict: verdictSchema })) }),
  },
  /** A trusted press on a marker: gives the one-time address of the card's frame. */
  'card.open': {
    from: ['content'],
    request: z.strictObject({ key }),
    reply: z.strictObject({ nonce, url: address }),
  },
  /** How many comments are left to handle on the page, for the badge. */
  'page.count': {
    from: ['content'],
    request: z.strictObject({ left: z.int().check(z.nonnegative()) }),
    reply: done,
  },
  ...fromGuardedPage,
  ...fromDraftingPage,
  ...fromPalettePage,
} as const;

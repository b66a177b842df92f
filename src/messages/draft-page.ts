/** What the coach's page side says to the background; small, for the content script carries it. */
import * as z from 'zod/mini';
import { pageFactsSchema, socialCommentSchema } from '../core/comment';
import { address, done, key, nonce, threadKey } from './basics';
import { actingViewSchema } from './page-views';

/** Longest draft that is checked, in UTF-16 units; of a longer one the beginning is, and that is said. */
export const MOST_DRAFT = 20_000;

const maybe = z.nullable(z.boolean());

/** What the draft answers, as the page shows it now. */
const scene = {
  nonce,
  brand: z.nullable(key),
  page: pageFactsSchema,
  acting: actingViewSchema,
  /** Null where it cannot be told which comment is answered. */
  to: z.nullable(
    z.strictObject({
      key,
      comment: socialCommentSchema,
      /** Written by the brand itself. */
      own: maybe,
      answered: maybe,
      answeredBy: z.nullable(key),
      reopened: maybe,
      url: address,
      thread: z.optional(threadKey),
    }),
  ),
  text: z.string().check(z.maxLength(MOST_DRAFT)),
  /** More is written than is sent. */
  cut: z.boolean(),
};

export const draftSceneSchema = z.strictObject(scene);
export type DraftScene = z.infer<typeof draftSceneSchema>;

export const fromDraftingPage = {
  /** A reply is being written: gives the one-time address of the coach's frame. `key`: the comment that is answered. */
  'draft.open': {
    from: ['content'],
    request: z.strictObject({ key: z.nullable(key), brand: z.nullable(key) }),
    reply: z.strictObject({ nonce, url: address }),
  },
  /** What is written now. What there is to say of it goes to the frame, never back to the page. */
  'draft.check': {
    from: ['content'],
    request: z.strictObject({
      ...scene,
      /** The word being typed, as a piece of the text; null where none is. */
      typing: z.nullable(z.strictObject({ start: z.int(), end: z.int() })),
      /** Nothing was typed for about a second. */
      rests: z.boolean(),
    }),
    reply: done,
  },
  /** What was written left the field by the site's Send: where a red line was crossed, the journal says so. */
  'draft.sent': { from: ['content'], request: draftSceneSchema, reply: done },
} as const;

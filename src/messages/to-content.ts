/** Messages that a page's content script serves; only the background and the popup send them. */
import * as z from 'zod/mini';
import { pageFactsSchema, socialCommentSchema } from '../core/comment';
import { snapshotSchema } from '../core/dossier/snapshot';
import { address, done, guardChoices, insertOutcomes, key, nonce, nothing, threadKey } from './basics';
import { actingViewSchema, decisionActs, pageStateSchema } from './page-views';

/** CSS pixels, from the corner of what a picture of the tab shows. */
const box = z.strictObject({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
const pose = z.strictObject({
  key,
  /** The comment's, and the window's own size. */
  box,
  window: z.strictObject({ width: z.number(), height: z.number() }),
  /** Something of the page lies over the comment. */
  covered: z.boolean(),
  url: address,
  text: socialCommentSchema.def.shape.text,
});
export type Pose = z.infer<typeof pose>;

export const toContent = {
  /** A fresh reading of the whole page, for `read-page`; works outside the perimeter and judges nothing. */
  'content.read_page': {
    from: ['background', 'popup'],
    request: nothing,
    reply: z.strictObject({ network: z.nullable(key), comments: z.array(socialCommentSchema) }),
  },
  'content.page_state': { from: ['background', 'popup'], request: nothing, reply: pageStateSchema },
  /** One comment as it stands now; null when it is gone. */
  'content.comment': {
    from: ['background'],
    request: z.strictObject({ key }),
    reply: z.strictObject({
      found: z.nullable(
        z.strictObject({
          comment: socialCommentSchema,
          page: pageFactsSchema,
          brand: z.nullable(key),
          answered: z.nullable(z.boolean()),
          answeredBy: z.nullable(key),
          reopened: z.nullable(z.boolean()),
          acting: actingViewSchema,
          url: address,
          thread: z.optional(threadKey),
        }),
      ),
    }),
  },
  /**
   * Puts an approved text in the composer that answers this comment; never sends, never replaces a draft. `anyway`: also
   * where the composer writes under an account that is not the brand's. `again`: this text may stand there already, and is
   * then left as it is.
   */
  'content.insert': {
    from: ['background'],
    request: z.strictObject({
      key,
      text: z.string().check(z.minLength(1), z.maxLength(6_000)),
      anyway: z.boolean(),
      again: z.optional(z.boolean()),
    }),
    reply: z.strictObject({
      outcome: z.enum(insertOutcomes),
      /** As it was at that moment; null where no composer was found. */
      acting: z.nullable(actingViewSchema),
    }),
  },
  /** Scrolls to a comment and shows it for a moment. */
  'content.show': {
    from: ['background', 'popup'],
    request: z.strictObject({ key }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** The CM decided (or undid: null): the marker and the queue follow. */
  'content.decided': {
    from: ['background'],
    request: z.strictObject({ key, act: z.nullable(z.enum(decisionActs)) }),
    reply: done,
  },
  /** The CM chose in the guard's frame of this nonce. */
  'content.guard_done': {
    from: ['background'],
    request: z.strictObject({ nonce, choice: z.enum(guardChoices) }),
    reply: done,
  },
  /** One comment with what stands around it, for a dossier; null when it is gone. */
  'content.snapshot': {
    from: ['background'],
    request: z.strictObject({ key }),
    reply: z.strictObject({ snapshot: z.nullable(snapshotSchema) }),
  },
  /**
   * The palette: `open` or put away, beside the composer of the comment that is answered; the others are its frame's own
   * asks, by its nonce. `slash`: put away, and the sign that opened it is written.
   */
  'content.palette': {
    from: ['background'],
    request: z.strictObject({
      nonce: z.nullable(nonce),
      ask: z.enum(['open', 'fit', 'close', 'focus', 'slash']),
      height: z.optional(z.int()),
    }),
    reply: done,
  },
  /**
   * The coach's frame of this nonce (null: whichever is there) asks its page. `again`: say what is written; `fit`: this high
   * are its words, 0 for none; `back`: the keyboard to the site's field; `focus`: the keyboard to the frame.
   */
  'content.coach': {
    from: ['background'],
    request: z.strictObject({
      nonce: z.nullable(nonce),
      ask: z.enum(['again', 'fit', 'back', 'focus']),
      height: z.optional(z.int()),
    }),
    reply: done,
  },
  /**
   * A comment made ready for a picture: in view, nothing of ours painted, until the end or for two seconds. Null where it
   * is gone. The key null: the comment whose card is open, else the one gone to last.
   */
  'content.pose': {
    from: ['background'],
    request: z.strictObject({ key: z.nullable(key) }),
    reply: z.strictObject({ pose: z.nullable(pose) }),
  },
  /** The picture is made: how the comment stood to the end. */
  'content.pose_end': {
    from: ['background'],
    request: z.strictObject({ key }),
    reply: z.strictObject({ pose: z.nullable(pose) }),
  },
  'content.close_card': { from: ['background'], request: z.strictObject({ nonce }), reply: done },
  /** The keyboard command: to the next flagged comment. */
  'content.next': { from: ['background'], request: nothing, reply: done },
} as const;

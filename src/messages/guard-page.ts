/** What the guard's page side says to the background; small, for the content script carries it. */
import * as z from 'zod/mini';
import { snapshotSchema } from '../core/dossier/snapshot';
import { address, key, nonce, removal, threadKey } from './basics';

const instant = z.int().check(z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER));

/** The newest comments of a thread that a page tells of. */
export const MOST_PACED = 2_000;

export const paces = ['calm', 'snowball', 'after_own'] as const;
export type PaceOfThread = (typeof paces)[number];

export const fromGuardedPage = {
  /** Delete or Hide was pressed on this comment: gives the one-time address of the guard's frame. */
  'guard.open': {
    from: ['content'],
    request: z.strictObject({ key, control: removal }),
    reply: z.strictObject({ nonce, url: address }),
  },
  /** Unlawful content is about to be taken away: its proof, as the page still showed it. */
  'guard.proof': {
    from: ['content'],
    request: z.strictObject({
      key,
      brand: z.nullable(key),
      control: removal,
      snapshot: snapshotSchema,
    }),
    reply: z.strictObject({ kept: z.boolean() }),
  },
  /** One's own words are about to be taken away: is their thread a snowball (P8)? Times and who is who, no text. */
  'thread.pace': {
    from: ['content'],
    request: z.strictObject({
      network: z.nullable(key),
      brand: z.nullable(key),
      thread: threadKey,
      /** Milliseconds since 1970. */
      posted: z.nullable(instant),
      announced: z.nullable(z.int().check(z.nonnegative())),
      comments: z
        .array(z.strictObject({ at: instant, author: z.nullable(z.int()), own: z.nullable(z.boolean()) }))
        .check(z.maxLength(MOST_PACED)),
    }),
    /** `after_own`: it began to gather pace after something that the brand did in it. */
    reply: z.strictObject({ pace: z.enum(paces) }),
  },
} as const;

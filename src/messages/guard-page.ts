/** What the guard's page side says to the background; small, for the content script carries it. */
import * as z from 'zod/mini';
import { snapshotSchema } from '../core/dossier/snapshot';
import { address, key, nonce, removal } from './basics';

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
} as const;

/** What a page says of the palette; small, for the content script carries it. */
import * as z from 'zod/mini';
import { address, key, nonce } from './basics';

export const fromPalettePage = {
  /** The user asks for the palette beside the composer that answers this comment: its one-time address. */
  'palette.open': {
    from: ['content'],
    request: z.strictObject({ key }),
    reply: z.strictObject({ nonce, url: address }),
  },
} as const;

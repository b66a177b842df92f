/** The scratch pad of the popup: what is being written, kept while the popup closes. */
import * as z from 'zod/mini';
import { MAX_TEXT } from '../core/comment';
import { key, tabId } from './basics';

/** The comment the draft answers, as long as its page is there. */
const against = z.nullable(z.strictObject({ tabId, key }));

export const scratchSchema = z.strictObject({
  text: z.string().check(z.maxLength(MAX_TEXT)),
  against,
});
export type Scratch = z.infer<typeof scratchSchema>;

export const fromScratch = {
  /** Null where nothing is kept, or it was for longer than a day. */
  'scratch.load': {
    from: ['popup'],
    request: z.strictObject({}),
    reply: z.strictObject({ scratch: z.nullable(scratchSchema) }),
  },
  /** Null forgets it. */
  'scratch.save': {
    from: ['popup'],
    request: z.strictObject({ scratch: z.nullable(scratchSchema) }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
} as const;

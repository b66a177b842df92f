/** The scratch pad, in `storage.session`: it goes with the browser, and is not believed after a day. */
import * as z from 'zod/mini';
import { MAX_TEXT } from '../core/comment';
import { defineItem } from './item';

const contents = z.strictObject({
  text: z.string().check(z.maxLength(MAX_TEXT)),
  /** The comment it answers. */
  against: z.nullable(z.strictObject({ tabId: z.int(), key: z.string().check(z.maxLength(300)) })),
  /** ISO instant of the last change. */
  at: z.iso.datetime(),
});

export const scratchItem = defineItem<z.infer<typeof contents> | null>({
  key: 'scratch',
  version: 1,
  schema: z.nullable(contents),
  fallback: null,
});

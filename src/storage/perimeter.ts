/**
 * What a content script must know to stay asleep on a private page without sending a single message:
 * written by the background from charter and settings, read by content scripts straight from storage.
 * It holds nothing of what the CM reads.
 */
import * as z from 'zod/mini';
import { networkIds } from '../core/comment';

const text = z.string().check(z.maxLength(200));

export const PERIMETER_KEY = 'perimeter';

export const perimeterSchema = z.strictObject({
  /** Names charter, engine, corrections and settings: when it changes, what was judged is judged again. */
  epoch: text,
  brands: z.array(
    z.strictObject({
      id: text,
      name: text,
      aliases: z.array(text),
      pages: z.array(z.strictObject({ network: text, handle: text })),
    }),
  ),
  /** Pages watched on request: network and a key of `pageKey` (`owner/post` or the path). */
  watched: z.array(z.strictObject({ network: text, page: z.string().check(z.maxLength(500)) })),
  networks: z.partialRecord(z.enum(networkIds), z.boolean()),
  /** ISO instant until which Relais sleeps; null when it does not. */
  pausedUntil: z.nullable(text),
  language: z.enum(['fr', 'en']),
});
export type Perimeter = z.infer<typeof perimeterSchema>;

/** Before the background has written anything: asleep everywhere. */
export const asleep: Perimeter = {
  epoch: '',
  brands: [],
  watched: [],
  networks: {},
  pausedUntil: null,
  language: 'fr',
};

/**
 * What a content script must know to stay asleep on a private page without sending a single message:
 * written by the background from charter and settings, read by content scripts straight from storage.
 * It holds nothing of what the CM reads.
 */
import * as z from 'zod/mini';
import { networkIds } from '../core/comment';

const text = z.string().check(z.maxLength(200));
const time = z.string().check(z.regex(/^\d\d:\d\d$/));
const weight = z.number().check(z.gte(0), z.lte(100));

export const PERIMETER_KEY = 'perimeter';

const brand = z.strictObject({
  /** `place/brand`: which charter, and which of its brands. */
  id: text,
  name: text,
  aliases: z.array(text),
  pages: z.array(z.strictObject({ network: text, handle: text, name: z.optional(z.nullable(text)) })),
  /** What its charter counts a reaction, a reply and a share for, in the page's baseline. */
  weights: z.strictObject({ reactions: weight, replies: weight, shares: weight }),
  /** When its CM is left in peace; absent for never. */
  quiet: z.optional(z.strictObject({ from: time, until: time, days: z.array(z.int()) })),
});
export type PerimeterBrand = z.infer<typeof brand>;

export const perimeterSchema = z.strictObject({
  /** Names charter, engine, corrections and budget: when it changes, what was judged is judged again. */
  epoch: text,
  brands: z.array(brand),
  /** The fictional brand of the practice page, which is never looked for anywhere else. */
  practice: z.array(brand),
  /** Pages watched on request: network and a key of `pageKey` (`owner/post` or the path). */
  watched: z.array(z.strictObject({ network: text, page: z.string().check(z.maxLength(500)) })),
  networks: z.partialRecord(z.enum(networkIds), z.boolean()),
  /** ISO instant until which Relais sleeps; null when it does not. */
  pausedUntil: z.nullable(text),
  language: z.enum(['fr', 'en']),
  /** Abusive words are to be covered. */
  blur: z.optional(z.boolean()),
});
export type Perimeter = z.infer<typeof perimeterSchema>;

/** Before the background has written anything: asleep everywhere. */
export const asleep: Perimeter = {
  epoch: '',
  brands: [],
  practice: [],
  watched: [],
  networks: {},
  pausedUntil: null,
  language: 'fr',
};

/** The brands that count on a network's pages. */
export function brandsOn(
  perimeter: Pick<Perimeter, 'brands' | 'practice'>,
  network: string,
): readonly PerimeterBrand[] {
  return network === 'practice' ? perimeter.practice : perimeter.brands;
}

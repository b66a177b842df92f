/** Addresses that charters follow, and how each of them does. Never part of a charter's file: no import brings one. */
import * as z from 'zod/mini';
import { followTroubles } from '../core/charter/followed';
import * as f from '../core/charter/schema/fields';
import { defineItem } from './item';
import { MOST_CHARTERS } from './shelf';

export const trustSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key'), key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)) }),
  z.strictObject({ kind: z.literal('checksum'), sum: f.digest }),
  z.strictObject({ kind: z.literal('address') }),
]);

export const followSchema = z.strictObject({
  place: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  /** `https://…`; null: the charter stands in the organisation's policy itself. */
  address: z.nullable(z.string().check(z.maxLength(2_000))),
  trust: trustSchema,
  /** A new one waits until somebody has read what it changes. */
  review: z.boolean(),
  /** The organisation's policy says so: it cannot be left here. */
  managed: z.boolean(),
  /** Of the charter first taken from there; null before. */
  charterId: z.nullable(f.id),
  brands: f.ids,
  /** Of the charter in force, as it came from there. */
  revision: z.nullable(f.whole),
  sum: z.nullable(f.digest),
  /** Since when it is in force in this browser. */
  since: z.nullable(f.instant),
  /** The server's name for what it last gave. */
  etag: z.nullable(z.string().check(z.maxLength(300))),
  /** Last time it was asked, and last time it answered well. */
  askedAt: z.nullable(f.instant),
  answeredAt: z.nullable(f.instant),
  /** What stands in the way, and since when. */
  trouble: z.nullable(z.strictObject({ reason: z.enum(followTroubles), since: f.instant })),
  /** A new one that waits to be read. */
  waits: z.nullable(z.strictObject({ revision: f.whole, sum: f.digest, at: f.instant, crisis: z.boolean() })),
  /** The user has seen what the one in force changed. */
  seen: z.boolean(),
  /** The version that was in force before it, to show what it changed; null for none. */
  before: z.nullable(z.int()),
});
export type Follow = z.infer<typeof followSchema>;

export const followsItem = defineItem({
  key: 'follows',
  version: 1,
  schema: z.array(followSchema).check(z.maxLength(MOST_CHARTERS)),
  fallback: [],
});

/** Before anything came from there. */
export function freshFollow(
  asked: Pick<Follow, 'place' | 'address' | 'trust' | 'review' | 'managed'>,
): Follow {
  return {
    ...asked,
    charterId: null,
    brands: [],
    revision: null,
    sum: null,
    since: null,
    etag: null,
    askedAt: null,
    answeredAt: null,
    trouble: null,
    waits: null,
    seen: true,
    before: null,
  };
}

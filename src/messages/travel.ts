/** Messages about where a charter comes from: the address it follows, the organisation's policy, the brand's key. */
import * as z from 'zod/mini';
import { followTroubles } from '../core/charter/followed';
import * as f from '../core/charter/schema/fields';
import { addressProblems } from '../core/escalation/address';
import { place } from './charter';
import { differences } from './versions';

const address = z.string().check(z.maxLength(2_000));
const publicKey = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));
const passphrase = z.string().check(z.minLength(12), z.maxLength(200));

export const trustSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('key'), key: publicKey }),
  z.strictObject({ kind: z.literal('checksum'), sum: f.digest }),
  z.strictObject({ kind: z.literal('address') }),
]);
export type TrustView = z.infer<typeof trustSchema>;

const trouble = z.strictObject({ reason: z.enum(followTroubles), since: f.instant });

export const followViewSchema = z.strictObject({
  address: z.nullable(address),
  host: z.nullable(z.string().check(z.maxLength(300))),
  /** What to ask the browser for; null where nothing is asked of it. */
  pattern: z.nullable(z.string().check(z.maxLength(300))),
  permitted: z.boolean(),
  trust: trustSchema,
  review: z.boolean(),
  managed: z.boolean(),
  revision: z.nullable(f.whole),
  since: z.nullable(f.instant),
  askedAt: z.nullable(f.instant),
  answeredAt: z.nullable(f.instant),
  trouble: z.nullable(trouble),
  waits: z.nullable(z.strictObject({ revision: f.whole, sum: f.digest, at: f.instant, crisis: z.boolean() })),
  seen: z.boolean(),
  before: z.nullable(z.int()),
});
export type FollowView = z.infer<typeof followViewSchema>;

/** A charter that is shown before anything is done with it. */
const found = z.strictObject({
  title: f.label,
  brands: z.array(f.label),
  revision: f.whole,
  publication: z.nullable(z.strictObject({ by: f.label, at: f.instant, note: f.prose })),
  sum: f.digest,
  /** Fingerprint of the key that signed it; null where none did. */
  signedBy: z.nullable(z.strictObject({ key: f.base64, fingerprint: z.string().check(z.maxLength(60)) })),
  ...differences,
});
export type FoundCharter = z.infer<typeof found>;

const asked = {
  address,
  /** The host, typed a second time where it is a name of the inner network. */
  confirmed: z.nullable(z.string().check(z.maxLength(300))),
  trust: trustSchema,
};

const brandKey = z.strictObject({ key: f.base64, fingerprint: z.string().check(z.maxLength(60)) });

export const fromTravel = {
  'travel.load': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({
      follow: z.nullable(followViewSchema),
      /** The brand's own key, where it is in this browser. */
      key: z.nullable(brandKey),
      canSign: z.boolean(),
      /** Settings that the organisation holds fast. */
      locked: z.array(z.string().check(z.maxLength(40))),
      /** The organisation's policy holds something that cannot be used. */
      policyTrouble: z.boolean(),
    }),
  },
  /** Asks an address and shows what it gives; nothing is kept. */
  'travel.try': {
    from: ['options'],
    request: z.strictObject({ place, ...asked }),
    reply: z.strictObject({
      outcome: z.enum(['found', ...addressProblems, ...followTroubles]),
      found: z.nullable(found),
    }),
  },
  /** Follows it from now on. `sum`: of what was shown; where it gives something else by now, `changed`. */
  'travel.follow': {
    from: ['options'],
    request: z.strictObject({ place, ...asked, review: z.boolean(), sum: f.digest }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'changed', 'managed', ...addressProblems, ...followTroubles]),
    }),
  },
  /** Looks now. */
  'travel.check': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({ follow: z.nullable(followViewSchema) }),
  },
  /** The one that waits, and what it would change. */
  'travel.waiting': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({ found: z.nullable(found) }),
  },
  /** Puts the one that waits in force. */
  'travel.accept': {
    from: ['options'],
    request: z.strictObject({ place, sum: f.digest }),
    reply: z.strictObject({ outcome: z.enum(['done', 'gone', 'not_saved', 'storage_full']) }),
  },
  /** Whether a new one waits to be read; and that the changes of the last one were read. */
  'travel.set': {
    from: ['options'],
    request: z.strictObject({ place, review: z.optional(z.boolean()), seen: z.optional(z.literal(true)) }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
  /** Follows it no more; the charter in force stays, and may be changed here again. */
  'travel.leave': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({ outcome: z.enum(['done', 'managed', 'not_saved', 'storage_full']) }),
  },
  /** Makes the brand's key. The back-up is given once: it cannot be had again. */
  'key.make': {
    from: ['options'],
    request: z.strictObject({ place, passphrase }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'cannot_sign', 'not_saved', 'storage_full']),
      backup: z.nullable(z.string()),
    }),
  },
  /** Takes it from its back-up. */
  'key.take': {
    from: ['options'],
    request: z.strictObject({ place, passphrase, backup: z.string().check(z.maxLength(10_000)) }),
    reply: z.strictObject({
      outcome: z.enum(['done', 'not_a_key', 'wrong', 'cannot_sign', 'not_saved', 'storage_full']),
    }),
  },
  'key.drop': {
    from: ['options'],
    request: z.strictObject({ place }),
    reply: z.strictObject({ ok: z.boolean() }),
  },
} as const;

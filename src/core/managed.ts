/** What an organisation's policy may fix: the charter, what it is believed on, and settings that nobody changes here. */
import * as z from 'zod/mini';
import { settingsSchema } from './settings';

export const lockable = ['language', 'role', 'networks', 'blur', 'legal'] as const;
export type Lockable = (typeof lockable)[number];

const { language, role, networks, blur, legal } = settingsSchema.shape;

/** Each part is read by itself: one that cannot be used does not take the others along. */
export const policyParts = {
  /** Address that the charter follows. */
  charterAddress: z.string().check(z.maxLength(2_000)),
  /** The charter itself, as the text of its file. */
  charter: z.string().check(z.minLength(2), z.maxLength(5_000_000)),
  /** The brand's public key: raw Ed25519, base64. */
  charterKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  /** A new charter waits to be read. */
  review: z.boolean(),
  settings: z.partial(z.strictObject({ language, role, networks, blur, legal })),
} as const;

export interface Policy {
  readonly charterAddress?: string;
  readonly charter?: string;
  readonly charterKey?: string;
  readonly review?: boolean;
  readonly settings?: Readonly<z.infer<typeof policyParts.settings>>;
}

/** @returns what can be used, and whether something could not */
export function readPolicy(raw: Readonly<Record<string, unknown>>): { policy: Policy; trouble: boolean } {
  let trouble = false;
  const found = (Object.keys(policyParts) as (keyof typeof policyParts)[]).flatMap((name) => {
    if (raw[name] === undefined || raw[name] === '') return [];
    const part = policyParts[name].safeParse(raw[name]);
    trouble ||= !part.success;
    return part.success ? [[name, part.data] as const] : [];
  });
  const known = new Set<string>(Object.keys(policyParts));
  trouble ||= Object.keys(raw).some((name) => !known.has(name));
  return { policy: Object.fromEntries(found) as Policy, trouble };
}

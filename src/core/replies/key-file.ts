/** A department's public key as a small file, from its approver to whoever keeps the charter. */
import * as z from 'zod/mini';
import { scanJson } from '../charter/door/scan';
import * as f from '../charter/schema/fields';

export const KEY_FORMAT = 'relais-department-key';
/** Longest file taken in, in characters. */
export const MOST_KEY_FILE = 4_000;

const keySchema = z.strictObject({
  format: z.literal(KEY_FORMAT),
  version: z.literal(1),
  /** 32 bytes. */
  publicKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  /** Who signs with it. */
  person: f.label,
});
export type KeyFile = z.infer<typeof keySchema>;

export function writeKey(publicKey: string, person: string): string {
  return `${JSON.stringify({ format: KEY_FORMAT, version: 1, publicKey, person }, null, 2)}\n`;
}

/** Null for anything else, a private key's back-up among it. Never throws. */
export function readKey(text: string): KeyFile | null {
  if (text.length > MOST_KEY_FILE || scanJson(text) !== null) return null;
  try {
    const read = keySchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * SHA-256, synchronous: `crypto.subtle` only answers later, and a record's checksum must be known inside
 * the one write that stores it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 64 lower-case hexadecimal digits of the UTF-8 bytes of `text`. */
export type Digest = (text: string) => string;

export const digest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** The same digest from the browser's own code, for long texts where an answer may come later. */
export async function digestLater(text: string): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8ToBytes(text))));
}

/** The same digest of bytes. */
export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

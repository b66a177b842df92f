/**
 * Names people and comments without naming them: a keyed hash whose key was made on this machine, once, and cannot
 * be taken out of it. The same handle gives the same name here, and nothing anywhere else.
 */

export interface KeyTable {
  load(name: string): Promise<CryptoKey | undefined>;
  /** Keeps the key unless there is one already; gives the one that stays. */
  keep(name: string, key: CryptoKey): Promise<CryptoKey>;
}

/** 32 lower-case hexadecimal digits (128 bits) of HMAC-SHA-256. */
export type Pseudonym = (text: string) => Promise<string>;

const algorithm = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;
const NAME = 'handles';

export function pseudonyms(table: KeyTable): Pseudonym {
  let key: Promise<CryptoKey> | null = null;

  async function load(): Promise<CryptoKey> {
    const known = await table.load(NAME);
    if (known) return known;
    return table.keep(NAME, await crypto.subtle.generateKey(algorithm, false, ['sign']));
  }

  return async (text) => {
    key ??= load().catch((error: unknown) => {
      key = null;
      throw error;
    });
    const signed = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(signed, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

/** Ed25519 by the browser's own code: keys that cannot be taken out of it, signatures, and whether one holds. */
const ED25519 = { name: 'Ed25519' } as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Standard base64, padded. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @throws where it is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** False also for a key or a signature that is none. Never rejects. */
export async function holds(publicKey: string, signature: string, text: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, fromBase64(signature), bytesOf(text));
  } catch {
    return false;
  }
}

/** @returns the signature, base64 */
export async function signWith(key: CryptoKey, text: string): Promise<string> {
  return base64Of(new Uint8Array(await crypto.subtle.sign(ED25519, key, bytesOf(text))));
}

/** Whether this browser can sign. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}

/**
 * The key of a brand: made with a back-up under a passphrase, and kept in the browser without a way out. The back-up is
 * a file that the admin puts away: without it, a lost browser means a new key, told to everybody who follows.
 */
import { base64Of, fromBase64 } from './signing';

const ED25519 = { name: 'Ed25519' } as const;
export const BACKUP_FORMAT = 'relais-key';
/** As today's browsers and advice have it: a second or so for whoever guesses. */
const ROUNDS = 600_000;

export interface Pair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** What the back-up's file says. All base64, but its form. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: 1;
  readonly publicKey: string;
  readonly salt: string;
  readonly iv: string;
  readonly sealed: string;
}

async function lockOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Raw, base64: what others check signatures by. */
export async function publicText(key: CryptoKey): Promise<string> {
  return base64Of(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

async function closed(pkcs8: ArrayBuffer): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8, ED25519, false, ['sign']);
}

/** Rejects where this browser has no Ed25519. */
export async function makeBrandKey(passphrase: string): Promise<{ pair: Pair; backup: Backup }> {
  const made = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  const secret = await crypto.subtle.exportKey('pkcs8', made.privateKey);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(passphrase, salt);
  const publicKey = await publicText(made.publicKey);
  // The public key is sealed with it: a back-up cannot be told to be another one's.
  const additionalData = fromBase64(publicKey);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, lock, secret);
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: 1,
    publicKey,
    salt: base64Of(salt),
    iv: base64Of(iv),
    sealed: base64Of(new Uint8Array(sealed)),
  };
  return { pair: { privateKey: await closed(secret), publicKey: made.publicKey }, backup };
}

/** The key of a back-up; null where the passphrase, or the file, is not the right one. */
export async function takeBrandKey(backup: Backup, passphrase: string): Promise<Pair | null> {
  try {
    const lock = await lockOf(passphrase, fromBase64(backup.salt));
    const shown = fromBase64(backup.publicKey);
    const secret = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(backup.iv), additionalData: shown },
      lock,
      fromBase64(backup.sealed),
    );
    const publicKey = await crypto.subtle.importKey('raw', shown, ED25519, true, ['verify']);
    return { privateKey: await closed(secret), publicKey };
  } catch {
    return null;
  }
}

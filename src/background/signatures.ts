/**
 * Signatures, checked once and remembered: WebCrypto answers later, and how a reply stands is asked at once. Whether a
 * signature holds never changes, so that nothing is lost with the memory.
 */
import type { Charter } from '../core/charter/schema';
import { believedIn as believed } from '../core/replies/believed';
import { readAnswer } from '../core/replies/sheet-read';
import { claimsOf } from '../core/replies/sheet-signed';
import { type Claim, claimKey } from '../core/replies/signature';
import type { Change } from '../messages/charter';
import type { Digest } from '../platform/digest';
import { holds } from '../platform/signing';

/** Remembered at most; then all are checked again. */
const MOST = 20_000;
const checked = new Map<string, boolean>();

/** False for one that was not checked yet. */
export const isVerified = (claim: Claim): boolean => checked.get(claimKey(claim)) ?? false;

export async function check(claims: readonly Claim[]): Promise<void> {
  if (checked.size > MOST) checked.clear();
  await Promise.all(
    claims.map(async (claim) => {
      const key = claimKey(claim);
      if (!checked.has(key)) checked.set(key, await holds(claim.publicKey, claim.signature, claim.text));
    }),
  );
}

/** Checks what a change brings in, so that it can be applied at once. */
export async function checkChange(change: Change, digest: Digest): Promise<void> {
  if (change.change !== 'sheet_answered') return;
  const read = readAnswer(change.text, digest);
  if (read.ok) await check(claimsOf(read.answer));
}

/** Which signed agreements of this charter hold; each signature is checked once in the worker's life. */
export const believedIn = (charter: Charter) =>
  believed(charter, async (claim) => {
    await check([claim]);
    return isVerified(claim);
  });

/**
 * Signatures, checked once and remembered: WebCrypto answers later, and how a reply stands is asked at once. Whether a
 * signature holds never changes, so that nothing is lost with the memory.
 */
import type { Charter } from '../core/charter/schema';
import { houseOf, sameHouse } from '../core/proposals/house';
import { readAnswer } from '../core/replies/sheet-read';
import { claimsOf } from '../core/replies/sheet-signed';
import {
  type Claim,
  claimKey,
  type SignedApproval,
  signedFieldsOf,
  signedText,
} from '../core/replies/signature';
import type { StandingRules } from '../core/replies/standing';
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

function claimOf(approval: SignedApproval, reply: Charter['replies'][number]): Claim | null {
  const fields = signedFieldsOf(approval, reply);
  const { publicKey, signature } = approval;
  return fields && { publicKey, signature, text: signedText(fields) };
}

/** Checks every signature of a charter; what it gives is asked at once. A signature for another house holds nothing. */
export async function believedIn(charter: Charter): Promise<NonNullable<StandingRules['verify']>> {
  const signed = charter.replies.flatMap((reply) =>
    reply.approvals.flatMap((one) => (one.kind === 'signed' ? (claimOf(one, reply) ?? []) : [])),
  );
  await check(signed);
  const house = houseOf(charter);
  return (approval, reply) => {
    const claim = claimOf(approval, reply);
    return claim !== null && sameHouse({ brands: approval.brands ?? [] }, house) && isVerified(claim);
  };
}

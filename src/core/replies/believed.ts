/** Which signed agreements of a charter hold: checked before anything is read by it, because that is answered later. */
import type { Charter } from '../charter/schema';
import { houseOf, sameHouse } from '../proposals/house';
import { type Claim, claimKey, type SignedApproval, signedFieldsOf, signedText } from './signature';
import type { StandingRules } from './standing';

/** Whether a signature holds. Never rejects. */
export type CheckClaim = (claim: Claim) => Promise<boolean>;

function claimOf(approval: SignedApproval, reply: Charter['replies'][number]): Claim | null {
  const fields = signedFieldsOf(approval, reply);
  const { publicKey, signature } = approval;
  return fields && { publicKey, signature, text: signedText(fields) };
}

/** Checks every signature of a charter; what it gives is asked at once. A signature for another house holds nothing. */
export async function believedIn(
  charter: Charter,
  check: CheckClaim,
): Promise<NonNullable<StandingRules['verify']>> {
  const claims = charter.replies.flatMap((reply) =>
    reply.approvals.flatMap((one) => (one.kind === 'signed' ? (claimOf(one, reply) ?? []) : [])),
  );
  const checked = await Promise.all(
    claims.map(async (claim) => ((await check(claim)) ? [claimKey(claim)] : [])),
  );
  const held: ReadonlySet<string> = new Set(checked.flat());
  const house = houseOf(charter);
  return (approval, reply) => {
    const claim = claimOf(approval, reply);
    return claim !== null && sameHouse({ brands: approval.brands ?? [] }, house) && held.has(claimKey(claim));
  };
}

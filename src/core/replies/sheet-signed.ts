/** The signatures of an answer: what each must be over, and what is wrong with one. */
import type { Reply } from '../charter/schema/reply';
import { houseOf, sameHouse } from '../proposals/house';
import { dayAfter } from './day-after';
import type { AgreedItem, SheetAnswer } from './sheet-answer';
import type { ItemFacts } from './sheet-weigh-item';
import { type Claim, type SignedFields, signedText } from './signature';

export type SignatureTrouble = 'bad_signature' | 'older_signature' | 'signed_out_of_time';

/** What a department's key signs for one agreement of its answer. */
export function fieldsToSign(
  answer: Pick<SheetAnswer, 'house' | 'department' | 'person'>,
  item: AgreedItem,
  on: string,
  serial: number,
): SignedFields {
  const { house, department, person } = answer;
  const { reply, digest, until } = item;
  return { brands: house.brands, department, reply, digest, person, on, from: on, until, serial };
}

/** Every signature of an answer as something to check; none where it is not signed. */
export function claimsOf(answer: SheetAnswer): Claim[] {
  return answer.items.flatMap((item): Claim[] => {
    const claim = item.decision === 'refuse' ? null : claimOf(answer, item);
    return claim === null ? [] : [claim];
  });
}

function claimOf(answer: SheetAnswer, item: AgreedItem): Claim | null {
  const { signed } = answer;
  const found = signed?.items.find(({ reply }) => reply === item.reply);
  if (signed === undefined || found === undefined) return null;
  const text = signedText(fieldsToSign(answer, item, signed.on, signed.serial));
  return { publicKey: signed.publicKey, signature: found.signature, text };
}

/** Highest serial of this key among the reply's approvals; -1 where there is none. */
export function newestSerial(reply: Pick<Reply, 'approvals'>, publicKey: string): number {
  return reply.approvals.reduce(
    (most, one) => (one.kind === 'signed' && one.publicKey === publicKey ? Math.max(most, one.serial) : most),
    -1,
  );
}

export function signatureTrouble(
  item: AgreedItem,
  reply: Reply,
  { answer, charter, record, today, verified }: ItemFacts,
): SignatureTrouble | null {
  const claim = claimOf(answer, item);
  const owner = charter.departments.find(({ id }) => id === reply.department);
  if (claim === null || owner?.publicKey !== claim.publicKey) return 'bad_signature';
  if (!sameHouse(answer.house, houseOf(charter)) || !verified(claim)) return 'bad_signature';
  const { on, serial } = answer.signed ?? { on: '', serial: 0 };
  if (on < dayAfter(record.issued, -1) || on > dayAfter(today, 1) || on > item.until) {
    return 'signed_out_of_time';
  }
  return serial <= newestSerial(reply, claim.publicKey) ? 'older_signature' : null;
}

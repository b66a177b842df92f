/** What a department signs with its key: one agreement to one reply, whole. Signing and checking are passed in. */
import type { Approval, Reply } from '../charter/schema/reply';
import { canonical } from './canonical';

/** Names the form below: another form asks for new signatures. */
const FORM = 'relais-signature-1';

export interface SignedFields {
  /** Names of the brands that the agreement is for. */
  readonly brands: readonly string[];
  readonly department: string;
  /** Id of the reply. */
  readonly reply: string;
  /** Of the text, every variant, the blanks and the locked passages (`digest.ts`). */
  readonly digest: string;
  readonly person: string;
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly serial: number;
}

/** The text that is signed, as UTF-8. */
export function signedText(fields: SignedFields): string {
  const { brands, department, reply, digest, person, on, from, until, serial } = fields;
  const signed = { form: FORM, brands, department, reply, digest, person, on, from, until, serial };
  return canonical(signed);
}

export type SignedApproval = Extract<Approval, { kind: 'signed' }>;

/** What an approval's signature must be over; null where it names no brand, and is over nothing we know. */
export function signedFieldsOf(approval: SignedApproval, reply: Pick<Reply, 'id'>): SignedFields | null {
  const { brands, department, digest, person, on, from, until, serial } = approval;
  if (brands === undefined) return null;
  return { brands, department, reply: reply.id, digest, person, on, from, until, serial };
}

/** One signature to check: by which key, over which text. */
export interface Claim {
  readonly publicKey: string;
  readonly signature: string;
  readonly text: string;
}

/** Names a claim, so that it is checked once. */
export function claimKey({ publicKey, signature, text }: Claim): string {
  return canonical([publicKey, signature, text]);
}

/** The public key as people read it out: groups of four of its digest's first 64 bits. */
export function fingerprint(publicKey: string, digest: (text: string) => string): string {
  return (digest(publicKey).slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

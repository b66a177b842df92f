/** What came from a followed address, weighed against what is pinned and what was put in force before. */
import type { Claim } from '../replies/signature';
import type { ParseOptions } from './parse';
import type { Charter } from './schema';
import { openCharterFile } from './signature';

/** What a charter from an address is believed on. */
export type Trust =
  /** The brand's public key: raw Ed25519, base64. */
  | { readonly kind: 'key'; readonly key: string }
  /** SHA-256 of the file: that very one, and no other ever. */
  | { readonly kind: 'checksum'; readonly sum: string }
  /** The address itself: whoever may write there may change the charter. */
  | { readonly kind: 'address' };

export const followTroubles = [
  // On the way
  'offline',
  'no_permission',
  'timeout',
  'cut',
  'redirected',
  'not_found',
  'server_error',
  // What came
  'too_large',
  'unreadable',
  'not_signed',
  'other_key',
  'bad_signature',
  'cannot_verify',
  'other_file',
  'other_charter',
  'other_brand',
  'older',
  'same_revision',
  // Keeping it
  'not_saved',
  'storage_full',
] as const;
export type FollowTrouble = (typeof followTroubles)[number];

export interface Pinned {
  readonly trust: Trust;
  /** Of the charter first taken from there; null before that. */
  readonly charterId: string | null;
  /** Its brands then; empty before. */
  readonly brands: readonly string[];
  /** What was last put in force from there, or waits to be. */
  readonly revision: number | null;
  /** Digest of that file's text. */
  readonly sum: string | null;
}

export type Weighed =
  | { readonly outcome: 'new'; readonly charter: Charter; readonly sum: string }
  | { readonly outcome: 'same' }
  | { readonly outcome: FollowTrouble };

export interface WeighTools extends ParseOptions {
  readonly digest: (text: string) => string;
  /** Whether a signature holds; null where this browser cannot tell. */
  readonly verify: (claim: Claim) => Promise<boolean | null>;
}

/** Never throws where `verify` does not. Only `new` may take the place of the charter in force. */
export async function weigh(text: string, pinned: Pinned, tools: WeighTools): Promise<Weighed> {
  const sum = tools.digest(text);
  const { trust } = pinned;
  if (trust.kind === 'checksum' && sum !== trust.sum) return { outcome: 'other_file' };
  if (sum === pinned.sum) return { outcome: 'same' };
  const file = openCharterFile(text, tools);
  if (!file.ok) return { outcome: file.problems[0]?.reason === 'too_large' ? 'too_large' : 'unreadable' };
  const { charter, claim } = file;
  if (trust.kind === 'key') {
    if (claim === null) return { outcome: 'not_signed' };
    if (claim.publicKey !== trust.key) return { outcome: 'other_key' };
  }
  // A signature that does not hold is refused whatever is pinned: the file is not what somebody signed.
  const holds = claim === null ? true : await tools.verify(claim);
  if (holds === null && trust.kind === 'key') return { outcome: 'cannot_verify' };
  if (holds === false) return { outcome: 'bad_signature' };
  if (pinned.charterId !== null && charter.id !== pinned.charterId) return { outcome: 'other_charter' };
  const known = new Set(pinned.brands);
  if (known.size > 0 && !charter.brands.some(({ id }) => known.has(id))) return { outcome: 'other_brand' };
  if (pinned.revision !== null && charter.revision < pinned.revision) return { outcome: 'older' };
  // The number was not raised: which of the two was meant, nobody can tell.
  if (charter.revision === pinned.revision) return { outcome: 'same_revision' };
  return { outcome: 'new', charter, sum };
}

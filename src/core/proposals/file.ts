/** Proposals as one file, from a CM to the admin: its form, its bounds, and how it is written. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { canonical } from '../replies/canonical';
import type { Digest } from '../replies/digest';
import { type House, houseSchema } from './house';
import { type Proposal, proposalSchema } from './proposal';

export const PROPOSALS_FORMAT = 'relais-proposals';
export const PROPOSALS_VERSION = 1;
/** Most proposals in one file. */
export const MOST_IN_FILE = 200;

const content = {
  format: z.literal(PROPOSALS_FORMAT),
  version: z.literal(PROPOSALS_VERSION),
  /** ISO instant of the writing of the file. */
  made: f.instant,
  house: houseSchema,
  proposals: z.array(proposalSchema).check(z.minLength(1), z.maxLength(MOST_IN_FILE)),
};
export const proposalFileSchema = z.strictObject({ ...content, sum: f.digest });
export type ProposalFile = z.infer<typeof proposalFileSchema>;
type Unsealed = Omit<ProposalFile, 'sum'>;

/** SHA-256 of all but itself, in canonical JSON: a file cut, mended or mixed up on its way is noticed. */
export function sumOf(file: Unsealed, digest: Digest): string {
  const { format, version, made, house, proposals } = file;
  return digest(canonical({ format, version, made, house, proposals }));
}

/** Exactly what leaves, as text. At most `MOST_IN_FILE` proposals: the oldest first, the rest wait for the next file. */
export function writeProposals(
  proposals: readonly Proposal[],
  house: House,
  made: string,
  digest: Digest,
): { readonly text: string; readonly ids: readonly string[] } {
  const inside = [...proposals]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(0, MOST_IN_FILE);
  const file: Unsealed = {
    format: PROPOSALS_FORMAT,
    version: PROPOSALS_VERSION,
    made,
    house,
    proposals: inside,
  };
  const sealed: ProposalFile = { ...file, sum: sumOf(file, digest) };
  return { text: `${JSON.stringify(sealed, null, 2)}\n`, ids: inside.map(({ id }) => id) };
}

/** The one door of a file of proposals: hostile until it has passed. */
import { readSealed, type SealedForm } from '../charter/door/sealed';
import { MAX_BYTES } from '../charter/door/size';
import type { Digest } from '../replies/digest';
import { PROPOSALS_FORMAT, PROPOSALS_VERSION, type ProposalFile, proposalFileSchema, sumOf } from './file';
import { isWhole } from './proposal';

/** As `sealedProblems` says; `not_proposals`: another kind of file. */
export const fileProblems = [
  'too_large',
  'empty',
  'cut_short',
  'not_json',
  'not_proposals',
  'newer_version',
  'damaged',
  'altered',
] as const;
export type FileProblem = (typeof fileProblems)[number];

export type ReadFile =
  | { readonly ok: true; readonly file: ProposalFile }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

const formWith = (digest: Digest): SealedForm<ProposalFile> => ({
  format: PROPOSALS_FORMAT,
  version: PROPOSALS_VERSION,
  most: MAX_BYTES,
  schema: proposalFileSchema,
  whole: (file) => file.sum === sumOf(file, digest) && file.proposals.every((one) => isWhole(one, digest)),
});

/** Reads a file of unknown origin. Never throws; a proposal that is in it twice is in it once. */
export function readProposals(text: string, digest: Digest): ReadFile {
  const read = readSealed(text, formWith(digest));
  if (!read.ok) {
    const { problem, detail } = read;
    return { ok: false, problem: problem === 'other_file' ? 'not_proposals' : problem, detail };
  }
  const once = new Map(read.file.proposals.map((one) => [one.id, one]));
  return { ok: true, file: { ...read.file, proposals: [...once.values()] } };
}

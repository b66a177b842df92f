/** The one door of a file of proposals: hostile until it has passed. */
import { problemOf } from '../charter/door/issues';
import { scanJson } from '../charter/door/scan';
import { isLarger, MAX_BYTES } from '../charter/door/size';
import { MAX_PROBLEMS } from '../charter/problem';
import type { Digest } from '../replies/digest';
import { PROPOSALS_FORMAT, PROPOSALS_VERSION, type ProposalFile, proposalFileSchema, sumOf } from './file';
import { isWhole } from './proposal';

export const fileProblems = [
  'too_large',
  'empty',
  /** The end is missing: it was cut on its way. */
  'cut_short',
  'not_json',
  /** Another kind of file; `detail` is its own format, where it says one of ours. */
  'not_proposals',
  'newer_version',
  /** Not of its form; `detail` says where. */
  'damaged',
  /** Of its form, and not what was written: the checksum does not hold. */
  'altered',
] as const;
export type FileProblem = (typeof fileProblems)[number];

export type ReadFile =
  | { readonly ok: true; readonly file: ProposalFile }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: string };

const refused = (problem: FileProblem, detail = ''): ReadFile => ({
  ok: false,
  problem,
  detail: detail.slice(0, 300),
});

/** Reads a file of unknown origin. Never throws; a proposal that is in it twice is in it once. */
export function readProposals(text: string, digest: Digest): ReadFile {
  if (isLarger(text)) return refused('too_large', String(MAX_BYTES));
  const bare = (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).trim();
  if (bare === '') return refused('empty');
  const seen = scanJson(bare);
  if (seen !== null) return refused('damaged', `${seen.path} ${seen.detail}`.trim());
  const raw = parsed(bare);
  if (raw === undefined)
    return refused(bare.startsWith('{') && !bare.endsWith('}') ? 'cut_short' : 'not_json');
  const other = formOf(raw);
  if (other.format !== PROPOSALS_FORMAT) return refused('not_proposals', ours(other.format));
  if (typeof other.version === 'number' && other.version > PROPOSALS_VERSION) {
    return refused('newer_version', String(other.version));
  }
  const made = proposalFileSchema.safeParse(raw);
  if (!made.success) {
    const [first] = made.error.issues.slice(0, MAX_PROBLEMS).map((issue) => problemOf(issue, raw));
    return refused('damaged', first?.path ?? '');
  }
  const file = made.data;
  if (file.sum !== sumOf(file, digest)) return refused('altered');
  if (!file.proposals.every((one) => isWhole(one, digest))) return refused('altered');
  const once = new Map(file.proposals.map((one) => [one.id, one]));
  return { ok: true, file: { ...file, proposals: [...once.values()] } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function formOf(raw: unknown): { readonly format: unknown; readonly version: unknown } {
  if (typeof raw !== 'object' || raw === null) return { format: undefined, version: undefined };
  const { format, version } = raw as { format?: unknown; version?: unknown };
  return { format, version };
}

/** Names of our own files are said; what a stranger wrote is not repeated. */
function ours(format: unknown): string {
  return typeof format === 'string' && /^relais-[a-z-]{1,40}$/.test(format) ? format : '';
}

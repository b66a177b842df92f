/** How a reply stands today: whether it may be inserted, and if not, why (P9). */
import type { Charter } from '../charter/schema';
import type { Approval, Reply } from '../charter/schema/reply';
import { type Digest, replyDigest } from './digest';

export const standings = [
  'in_force',
  'starter',
  'draft',
  'submitted',
  'refused',
  'withdrawn',
  'changed',
  'not_yet',
  'expired',
  'self_not_allowed',
  'signature_required',
  'foreign_department',
] as const;
/**
 * `starter`: « à faire valider ». `changed`: the text is not the one agreed to. `not_yet` and `expired`: outside the
 * approval's dates. `signature_required`: the topic asks for a signature, or the one given could not be verified.
 */
export type StandingKind = (typeof standings)[number];

export type Standing =
  | { readonly kind: 'in_force'; readonly approval: Approval }
  /** The approval that nearly stood, where there is one: its dates say when it begins or ended. */
  | { readonly kind: Exclude<StandingKind, 'in_force'>; readonly approval: Approval | null };

export interface StandingRules {
  readonly charter: Pick<Charter, 'topics' | 'departments' | 'approvalPolicy'>;
  /** The user's calendar day, `2026-11-22`. */
  readonly today: string;
  /** Checks an Ed25519 sign-off against the department's key; without it a signature is not believed. */
  readonly verify?: (approval: Extract<Approval, { kind: 'signed' }>, reply: Reply) => boolean;
}

/** @param digest SHA-256, to compare what was agreed with what stands now. */
export function standingOf(reply: Reply, rules: StandingRules, digest: Digest): Standing {
  return standingWith(reply, rules, () => replyDigest(reply, digest));
}

/** The same with the reply's digest already known (only asked for where approvals are to be compared). */
export function standingWith(reply: Reply, rules: StandingRules, contentDigest: () => string): Standing {
  if (reply.status === 'refused' || reply.status === 'withdrawn')
    return { kind: reply.status, approval: null };
  if (reply.status !== 'approved' || reply.approvals.length === 0) {
    return { kind: reply.starter ? 'starter' : waiting(reply), approval: null };
  }
  const content = contentDigest();
  const all = newestFirst(reply.approvals)
    .filter((approval) => !isReplaced(approval, reply, rules))
    .map((approval) => ({ approval, kind: kindOf(approval, reply, rules, content) }));
  const begun = all.filter(({ kind }) => kind === 'in_force' || kind === 'expired');
  // The department's last word: who agreed again until an earlier day no longer agrees until the later one.
  const last = begun.sort((a, b) =>
    a.approval.on < b.approval.on ? 1 : a.approval.on > b.approval.on ? -1 : 0,
  )[0];
  if (last?.kind === 'in_force') return { kind: 'in_force', approval: last.approval };
  let nearest: Standing | null = null;
  for (const { kind, approval } of all) {
    if (kind === 'in_force') continue;
    if (nearest === null || nearness.indexOf(kind) < nearness.indexOf(nearest.kind)) {
      nearest = { kind, approval };
    }
  }
  return nearest ?? { kind: 'draft', approval: null };
}

/** A newer signature with the same key takes the place of an older one, whatever their dates. */
function isReplaced(approval: Approval, reply: Reply, rules: StandingRules): boolean {
  if (approval.kind !== 'signed') return false;
  const { publicKey, serial } = approval;
  return reply.approvals.some(
    (one) =>
      one.kind === 'signed' &&
      one.publicKey === publicKey &&
      one.serial > serial &&
      believed(one, reply, rules),
  );
}

/** Of several approvals that fail, the one told is the one that fails latest. */
const nearness: readonly StandingKind[] = [
  'not_yet',
  'expired',
  'signature_required',
  'self_not_allowed',
  'foreign_department',
  'changed',
];

function waiting(reply: Reply): 'draft' | 'submitted' {
  return reply.status === 'submitted' ? 'submitted' : 'draft';
}

function kindOf(approval: Approval, reply: Reply, rules: StandingRules, content: string): StandingKind {
  const { charter, today } = rules;
  if (approval.digest !== content) return 'changed';
  if (approval.department !== reply.department) return 'foreign_department';
  if (approval.self && !charter.approvalPolicy.selfApproval) return 'self_not_allowed';
  if (
    approval.kind === 'signed' ? !believed(approval, reply, rules) : needsSignature(reply, charter.topics)
  ) {
    return 'signature_required';
  }
  if (today < approval.from) return 'not_yet';
  return today > approval.until ? 'expired' : 'in_force';
}

/** Whether one of its topics asks for a signature, and not only for a recorded agreement. */
export function needsSignature(reply: Pick<Reply, 'topics'>, topics: Charter['topics']): boolean {
  return topics.some((topic) => topic.signatureRequired && reply.topics.includes(topic.id));
}

/** A signature counts when its key is the one the charter knows for the department, and the signature holds. */
function believed(
  approval: Extract<Approval, { kind: 'signed' }>,
  reply: Reply,
  rules: StandingRules,
): boolean {
  const owner = rules.charter.departments.find(({ id }) => id === approval.department);
  const known = owner?.publicKey ?? null;
  return known === approval.publicKey && (rules.verify?.(approval, reply) ?? false);
}

/** The latest end first, then the latest agreement, then the digest: an order that does not depend on the file's. */
function newestFirst(approvals: readonly Approval[]): Approval[] {
  const key = (a: Approval) => `${a.until} ${a.on} ${a.digest} ${a.person}`;
  return [...approvals].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

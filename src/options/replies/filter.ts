/** Which replies the screen shows. */
import type { Reply } from '../../core/charter/schema/reply';
import type { Standing } from '../../messages/charter';

export const replyFilters = ['all', 'in_force', 'to_approve', 'lapsed'] as const;
export type ReplyFilter = (typeof replyFilters)[number];

const groups: Readonly<Record<Standing, Exclude<ReplyFilter, 'all'>>> = {
  in_force: 'in_force',
  not_yet: 'in_force',
  starter: 'to_approve',
  draft: 'to_approve',
  submitted: 'to_approve',
  refused: 'to_approve',
  changed: 'to_approve',
  self_not_allowed: 'to_approve',
  signature_required: 'to_approve',
  foreign_department: 'to_approve',
  withdrawn: 'lapsed',
  expired: 'lapsed',
};

/** Refused ones are looked at one by one, and a recorded agreement does not stand for a signature. */
const alone: ReadonlySet<Standing> = new Set(['refused', 'signature_required']);

/** @returns the replies that one agreement of their department may cover at once, in the charter's order */
export function repliesToAgree(
  replies: readonly Reply[],
  standings: Readonly<Record<string, Standing>>,
): Reply[] {
  return replies.filter(({ id }) => {
    const standing = standings[id] ?? 'draft';
    return groups[standing] === 'to_approve' && !alone.has(standing);
  });
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns the replies of a group whose title, tags or text hold every word typed, accents and case aside */
export function shownReplies(
  replies: readonly Reply[],
  standings: Readonly<Record<string, Standing>>,
  filter: ReplyFilter,
  search: string,
): Reply[] {
  const asked = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return replies.filter((reply) => {
    if (filter !== 'all' && groups[standings[reply.id] ?? 'draft'] !== filter) return false;
    const text = fold(
      [reply.title, ...reply.tags, ...reply.variants.map((variant) => variant.text)].join(' '),
    );
    return asked.every((word) => text.includes(word));
  });
}

/** How the replies of a charter stand today, for the options page. */
import type { CharterReply } from '../messages/charter';
import type { Ruling } from './rulings';

export function standingsOf({ charter, compiled, day }: Ruling): CharterReply['standings'] {
  return Object.fromEntries(
    charter.replies.map(({ id }) => [id, compiled.offers.standing(id, day)?.kind ?? 'draft']),
  );
}

/** Ids of the replies in force that will not be, once the charter's reminder delay has passed. */
export function expiringOf({ charter, compiled, day }: Ruling): string[] {
  const limit = new Date(`${day}T12:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + charter.approvalPolicy.reminderDays);
  const until = limit.toISOString().slice(0, 10);
  return charter.replies
    .filter(({ id }) => {
      const standing = compiled.offers.standing(id, day);
      return standing?.kind === 'in_force' && standing.approval.until <= until;
    })
    .map(({ id }) => id)
    .slice(0, 500);
}

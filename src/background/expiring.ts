/** Agreements that end soon, in every charter of the user's: whoever follows the day is told in time to ask again. */
import type { Expiring } from '../messages/journal';
import type { Desk } from './desk';
import { departmentName } from './names';
import type { Ruling } from './rulings';
import { expiringOf } from './standings';

/** More are in the options page. */
const MOST = 50;

export async function expiringReplies(desk: Desk, practice: boolean): Promise<Expiring[]> {
  // The practice page's signatories are fictional: nobody can be asked again.
  if (practice) return [];
  const found = (await desk.rulings.all()).flatMap(soonOf);
  return found.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)).slice(0, MOST);
}

function soonOf(ruling: Ruling): Expiring[] {
  const { charter, compiled, day } = ruling;
  const known = new Map(charter.replies.map((reply) => [reply.id, reply]));
  return expiringOf(ruling).flatMap((id): Expiring[] => {
    const reply = known.get(id);
    const standing = compiled.offers.standing(id, day);
    if (reply === undefined || standing?.kind !== 'in_force') return [];
    const department = departmentName(charter, reply.department) ?? reply.department;
    return [{ id, title: reply.title, department, until: standing.approval.until }];
  });
}

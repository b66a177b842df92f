import { isForgotten } from '../../core/followup/due';
import type { Handlers } from '../../messages/serve';
import type { Decision } from '../../storage/decision';
import { decisionView, houses } from '../decision-view';
import type { Desk } from '../desk';
import { expiringReplies } from '../expiring';
import { closeFollowUp } from '../follow-close';

/** More than anybody follows at once. */
const MOST = 500;

export const journalFollow =
  (desk: Desk): Handlers['journal.follow'] =>
  async ({ practice }) => {
    const [promises, escalations] = await Promise.all(
      (['promise', 'escalate'] as const).map((act) => desk.journal.open(act, practice)),
    );
    const byDay = [...(promises ?? [])].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    const house = await houses(desk, practice);
    const view = (decision: Decision) => decisionView(house(decision).charter, decision);
    const passedOn = (escalations ?? []).slice(0, MOST);
    const now = desk.clock();
    return {
      promises: byDay.slice(0, MOST).map(view),
      escalations: passedOn.map(view),
      forgotten: passedOn
        .filter((one) => isForgotten(one.at, now, house(one).charter.clocks))
        .map(({ id }) => id),
      expiring: await expiringReplies(desk, practice),
    };
  };

/** Like the act, but from a screen without the page. */
export const journalClose =
  (desk: Desk): Handlers['journal.close'] =>
  ({ decision }) =>
    closeFollowUp(desk, decision);

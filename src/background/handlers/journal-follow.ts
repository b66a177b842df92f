import { isForgotten } from '../../core/followup/due';
import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import type { Decision } from '../../storage/decision';
import { decisionView, houses } from '../decision-view';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { followByRef } from '../follow';

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
    };
  };

/** Like the act, but from a screen without the page: what is kept of the comment is taken over. */
export const journalClose =
  (desk: Desk): Handlers['journal.close'] =>
  async ({ decision }) => {
    const about = await desk.journal.get(decision);
    if (about === null) return { outcome: 'unknown' };
    try {
      const { seq, clock, undoneAt, follow, held, lane, ...kept } = about;
      const closed = await desk.alone(() =>
        desk.journal.record({
          ...kept,
          id: desk.random(),
          act: 'close',
          at: instant(desk.clock),
          about: about.id,
          reason: null,
          due: null,
          reply: null,
          replyDigest: null,
          correction: null,
          token: null,
        }),
      );
      await noteSaved(desk);
      if (closed === null) return { outcome: 'unknown' };
      await followByRef(desk, about.ref);
      return { outcome: 'done', decision: closed.id };
    } catch (error) {
      return { outcome: await noteFault(desk, error) };
    }
  };

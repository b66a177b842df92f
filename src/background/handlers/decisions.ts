import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { viewer } from '../decision-view';
import type { Desk } from '../desk';
import { noteFault } from '../faults';
import { followByRef } from '../follow';

export const decisionsList =
  (desk: Desk): Handlers['decisions.list'] =>
  async ({ acts, limit, practice = false }) => {
    const view = await viewer(desk, practice);
    const decisions = await desk.decisions.list(acts, practice, limit);
    const counts = await Promise.all(acts.map((act) => desk.decisions.count(act, practice, '')));
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { decisions: decisions.map(view), total };
  };

export const decisionsUndo =
  (desk: Desk): Handlers['decisions.undo'] =>
  async ({ id }) => {
    try {
      const undone = await desk.alone(() => desk.journal.undo(id, instant(desk.clock)));
      if (undone === null) return { ok: false };
      await followByRef(desk, undone.ref);
      return { ok: true };
    } catch (error) {
      await noteFault(desk, error);
      return { ok: false };
    }
  };

import { instant } from '../../platform/clock';
import type { Decision } from '../../storage/decision';
import { decisionView } from '../decision-view';
import { noteFault } from '../faults';
import type { Play } from './index';
import { follow } from './record';

/** Takes back a decision on this very comment; the record stays, marked as undone. */
export const undo: Play<'undo'> = async (one, act) => {
  const { desk, ref, ruling } = one;
  let undone: Decision | null;
  try {
    undone = await desk.alone(() => desk.journal.undo(act.decision, instant(desk.clock), ref));
  } catch (error) {
    return { outcome: await noteFault(desk, error), text: null, decision: null };
  }
  if (undone === null) return { outcome: 'gone', text: null, decision: null };
  const before = (await desk.decisions.latest([ref])).get(ref) ?? null;
  await follow(one, before);
  return { outcome: 'done', text: null, decision: before && decisionView(ruling.charter, before) };
};

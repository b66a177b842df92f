import { maySettle } from '../../core/followup/clock-exits';
import type { Play } from './index';
import { record } from './record';

/** What is said of a clock of this comment: a step, or its end, in somebody's name where it is their decision. */
export const settle: Play<'settle'> = async (one, { clock, exit, by, why, reference }) => {
  const settles = { clock, exit, by: by?.trim() || null, why };
  if (!maySettle(settles)) return { outcome: 'refused', text: null, decision: null };
  return record(one, { act: 'settle', settles, ...(reference && { reference }) }, 'done');
};

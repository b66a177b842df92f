import type { Play } from './index';
import { record } from './record';

/** Decisions that only write to the CM's own journal: leave standing, watch, escalate. */
export const mark: Play<'leave' | 'watch' | 'escalate'> = (one, act) => record(one, { act: act.do }, 'done');

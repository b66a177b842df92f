import type { Act, ActReply } from '../../messages/parts';
import type { Case } from './case';
import { record } from './record';

type Mark = Extract<Act, { do: 'leave' | 'watch' | 'escalate' }>;

/** Decisions that only write to the CM's own journal: leave standing, watch, escalate. */
export function mark(one: Case, act: Mark): Promise<ActReply> {
  return record(one, { act: act.do }, 'done');
}

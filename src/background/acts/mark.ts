import { suits } from '../../core/decision';
import type { Act, ActReply } from '../../messages/parts';
import type { Case } from './case';
import { record } from './record';

type Mark = Extract<Act, { do: 'leave' | 'watch' | 'avert' }>;

/** Decisions that only write to the CM's own journal. A reason that does not suit the act is no reason. */
export async function mark(one: Case, act: Mark): Promise<ActReply> {
  const reason = act.reason ?? null;
  if (reason !== null && !suits(act.do, reason)) return { outcome: 'refused', text: null, decision: null };
  return record(one, { act: act.do, reason }, 'done');
}

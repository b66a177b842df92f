/** A kept decision as screens show it. */
import type { Charter } from '../core/charter/schema';
import type { DecisionView } from '../messages/views';
import type { Decision } from '../storage/decision';
import { departmentName } from './names';

export function decisionView(
  charter: Pick<Charter, 'departments' | 'replies'>,
  decision: Decision,
): DecisionView {
  const { id, act, at, action, excerpt, network, permalink } = decision;
  const reply = charter.replies.find((one) => one.id === decision.reply)?.title ?? decision.reply;
  const department = departmentName(charter, decision.department);
  return { id, act, at, action, reply, department, excerpt: excerpt.slice(0, 300), network, permalink };
}

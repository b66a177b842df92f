/** Which of the screen's acts serves the advice best: it is the one that stands out. */
import type { Action, Advice } from '../core/rules/action';

export type MainAct = 'reply' | 'leave' | 'watch' | 'escalate';

/** Total over the advice: a new one must say which act serves it. */
const mainActs: Readonly<Record<Advice, MainAct>> = {
  answer: 'reply',
  watch: 'watch',
  leave: 'leave',
  escalate: 'escalate',
  hand_over: 'escalate',
  remove_with_proof: 'escalate',
  may_hide: 'leave',
};

/** Acts whose first step is a word to the person, whatever follows: a number to call, an invitation in private. */
const repliesFirst: ReadonlySet<Action> = new Set<Action>(['care', 'mask_personal_data']);

/** @param hasReply whether an approved reply is there to be used */
export function mainAct(
  { action, advice }: { readonly action: Action; readonly advice: Advice | null },
  hasReply: boolean,
): MainAct {
  if (hasReply && repliesFirst.has(action)) return 'reply';
  return advice === null ? 'leave' : mainActs[advice];
}

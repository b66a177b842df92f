/** Which of the screen's acts the advice calls for: it is the one that stands out. */
import type { Advice } from '../core/rules/action';

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

export function mainAct(advice: Advice | null): MainAct {
  return advice === null ? 'leave' : mainActs[advice];
}

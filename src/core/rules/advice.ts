/** What is advised for an action where its rule does not say; and what no advice may be on another's page. */
import type { Topic } from '../charter/schema/topic';
import type { Action, Advice } from './action';

export interface AdviceContext {
  readonly influential: boolean;
  /** False once the budget of replies to criticism is spent (P4). */
  readonly budgetLeft: boolean;
  /** False on another's page: nothing can be removed or hidden there. */
  readonly own: boolean | null;
  /** P14, of the comment's topic. */
  readonly perimeter: Topic['perimeter'] | null;
}

type Usual = (context: AdviceContext) => Advice | null;

const watchIfInfluential: Usual = ({ influential }) => (influential ? 'watch' : 'leave');

const usual: Readonly<Record<Action, Usual>> = {
  care: () => 'escalate',
  report_illegal: () => 'remove_with_proof',
  ignore_spam: () => 'may_hide',
  escalate_safety: () => 'escalate',
  escalate_legal: () => 'escalate',
  handover_press: () => 'hand_over',
  // The data is the author's own risk: it may be hidden at once, and the case goes on in private.
  mask_personal_data: () => 'may_hide',
  handover_sales: () => 'hand_over',
  answer: () => 'answer',
  do_not_feed: watchIfInfluential,
  // P3: influential criticism is answered while budget is left, else watched; other criticism is left standing.
  answer_if_influencer: ({ influential, budgetLeft }) =>
    influential ? (budgetLeft ? 'answer' : 'watch') : 'leave',
  thank: watchIfInfluential,
  none: ({ influential }) => (influential ? 'watch' : null),
};

/** On another's page, what comes instead of removing or hiding. */
const elsewhere: Readonly<Partial<Record<Action, Advice>>> = {
  report_illegal: 'escalate',
  ignore_spam: 'leave',
  mask_personal_data: 'answer',
};

/** Acts that a topic's perimeter can take away from the CM: never a danger, a legal matter or exposed data. */
const withinPerimeter: ReadonlySet<Action> = new Set<Action>(['answer', 'answer_if_influencer']);

/** @param chosen the rule's own advice, null for the usual one. */
export function adviceOf(action: Action, chosen: Advice | null, context: AdviceContext): Advice | null {
  const advice = chosen ?? usual[action](context);
  if (context.own === false && (advice === 'remove_with_proof' || advice === 'may_hide')) {
    return elsewhere[action] ?? 'leave';
  }
  if (chosen !== null || advice !== 'answer' || !withinPerimeter.has(action)) return advice;
  if (context.perimeter === 'hand_over') return 'hand_over';
  return context.perimeter === 'out' ? 'leave' : advice;
}

/** What to do, as the sentence that opens the card. */
import type { Action, Advice, Priority } from '../core/rules/action';
import type { Messages } from '../i18n';

type Todo = keyof Messages['todo'];

/** The sentence of each action under the advice it usually carries. */
const usual: Readonly<Record<Action, Partial<Record<Advice, Todo>>>> = {
  care: { escalate: 'care', answer: 'care' },
  report_illegal: { remove_with_proof: 'report_illegal' },
  ignore_spam: { may_hide: 'ignore_spam' },
  escalate_safety: { escalate: 'escalate_safety' },
  escalate_legal: { escalate: 'escalate_legal' },
  handover_press: { hand_over: 'handover_press' },
  mask_personal_data: { may_hide: 'mask_personal_data', answer: 'mask_personal_data' },
  handover_sales: { hand_over: 'handover_sales' },
  answer: { answer: 'answer', hand_over: 'answer_hand_over', leave: 'answer_leave' },
  do_not_feed: { leave: 'do_not_feed' },
  answer_if_influencer: {
    leave: 'criticism_leave',
    watch: 'criticism_watch',
    answer: 'criticism_answer',
  },
  thank: { leave: 'thank', answer: 'thank' },
  none: { leave: 'none', watch: 'none_watch' },
};

/** Sentences that the queue class makes more precise. */
function sharper(todo: Todo, priority: Priority | null): Todo {
  if (todo === 'escalate_safety' && priority === 1) return 'escalate_danger';
  if (todo === 'answer' && priority === 6) return 'answer_influential';
  if (todo === 'answer' && priority === 8) return 'answer_unhappy';
  return todo;
}

/**
 * @param verdict the action, the advice beside it and the queue class
 * @returns a sentence without a final full stop; a charter that gives an unusual advice gets advice and reason
 */
export function firstLine(
  words: Messages,
  verdict: { readonly action: Action; readonly advice: Advice | null; readonly priority: number | null },
): string {
  const { action, advice } = verdict;
  // Without an advice, the sentence of the action's usual one.
  const todo = advice === null ? Object.values(usual[action])[0] : usual[action][advice];
  if (todo) return words.todo[sharper(todo, verdict.priority as Priority | null)];
  if (advice === null) return words.actions[action];
  return words.common.because(words.advices[advice], words.because[action]);
}

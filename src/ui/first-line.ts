/** What to do, as the sentence that opens the card. */
import type { Action, Advice, Priority } from '../core/rules/action';
import type { Messages } from '../i18n';

type Todo = keyof Messages['todo'];

/** The sentence of each action under the advice it usually carries. */
const usual: Readonly<Record<Action, Partial<Record<Advice | 'nothing', Todo>>>> = {
  care: { answer: 'care', escalate: 'care' },
  report_illegal: { remove_with_proof: 'report_illegal' },
  ignore_spam: { may_hide: 'ignore_spam' },
  escalate_safety: { escalate: 'escalate_safety' },
  escalate_legal: { escalate: 'escalate_legal' },
  handover_press: { hand_over: 'handover_press' },
  mask_personal_data: { answer: 'mask_personal_data', may_hide: 'mask_personal_data' },
  handover_sales: { hand_over: 'handover_sales' },
  answer: { answer: 'answer' },
  do_not_feed: { leave: 'do_not_feed' },
  answer_if_influencer: {
    answer: 'criticism_answer',
    watch: 'criticism_watch',
    leave: 'criticism_leave',
  },
  thank: { answer: 'thank' },
  none: { leave: 'none' },
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
  if (action === 'none' && advice === null) return words.todo.none;
  const todo = usual[action][advice ?? 'nothing'];
  if (todo) return words.todo[sharper(todo, verdict.priority as Priority | null)];
  if (advice === null) return words.actions[action];
  return words.common.because(words.advices[advice], words.because[action]);
}

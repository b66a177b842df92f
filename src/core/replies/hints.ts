/** How much a comment's reading speaks for each act: a misread act then does not hide the right reply. */
import type { Action } from '../rules/action';
import type { Reading } from '../signals/signal';

/** In [0, 1] by act; an act that no signal speaks for has none. */
export type Hints = Partial<Readonly<Record<Action, number>>>;

/** Criticism that asks for nothing is answered less often than a question. */
const CRITICISM = 0.5;
const OWN_CASE = 0.8;

export function hintsOf({ signals, ownCase }: Pick<Reading, 'signals' | 'ownCase'>): Hints {
  const { negative, question } = signals;
  return {
    care: signals.distress.score,
    escalate_safety: signals.safety.score,
    escalate_legal: signals.legal_threat.score,
    handover_press: signals.press.score,
    mask_personal_data: signals.personal_data.score,
    handover_sales: signals.purchase_intent.score,
    answer: Math.max(question.score, ownCase ? OWN_CASE : 0, CRITICISM * negative.score),
    do_not_feed: signals.insult.score,
    answer_if_influencer: negative.score,
    thank: signals.praise.score,
  };
}

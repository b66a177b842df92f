/** What the charter can ask for, and how it is ordered. Closed lists: a new value must be given its words everywhere. */
export const actions = [
  'care',
  'report_illegal',
  'ignore_spam',
  'escalate_safety',
  'escalate_legal',
  'handover_press',
  'mask_personal_data',
  'handover_sales',
  'answer',
  'do_not_feed',
  'answer_if_influencer',
  'thank',
  'none',
] as const;
/** In order of precedence: the first whose condition holds is the action. */
export type Action = (typeof actions)[number];

export const advices = [
  'answer',
  'watch',
  'leave',
  'escalate',
  'hand_over',
  'remove_with_proof',
  'may_hide',
] as const;
export type Advice = (typeof advices)[number];

/** Queue class, 1 (danger to life) to 14 (spam). */
export type Priority = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

import type * as fr from '../fr/actions';
import type { Words } from '../words';

export const actions = {
  care: 'Look after the person',
  report_illegal: 'Unlawful content: prove, remove, report',
  ignore_spam: 'Spam',
  escalate_safety: 'Safety: raise the alert',
  escalate_legal: 'Legal threat: escalate',
  handover_press: 'Press: hand over',
  mask_personal_data: 'Personal data: protect',
  handover_sales: 'Purchase: hand over',
  answer: 'Answer',
  do_not_feed: 'Do not feed',
  answer_if_influencer: 'Criticism: answer if it carries',
  thank: 'Thank',
  none: 'Nothing to do',
} satisfies Words<typeof fr.actions>;

export const because = {
  care: 'this person seems to be in distress',
  report_illegal: 'this content looks manifestly unlawful',
  ignore_spam: 'this is spam',
  escalate_safety: 'somebody’s safety may be at stake',
  escalate_legal: 'legal action is announced',
  handover_press: 'a journalist or a media outlet is writing to you',
  mask_personal_data: 'personal data can be seen by everyone',
  handover_sales: 'this person wants to buy',
  answer: 'an answer is expected',
  do_not_feed: 'this message is looking for a quarrel',
  answer_if_influencer: 'this is criticism',
  thank: 'this message is positive',
  none: 'nothing needs your attention',
} satisfies Words<typeof fr.because>;

export const todo = {
  care: 'Look after the person first, give a helpline',
  report_illegal: 'Keep the proof, then remove and report',
  ignore_spam: 'Do not answer: you may hide this message',
  escalate_danger: 'Raise the alert now: somebody may be in danger',
  escalate_safety: 'Alert the department in charge before any answer',
  escalate_legal: 'Escalate to legal, do not answer on the substance',
  handover_press: 'Hand over to the press office, without comment',
  mask_personal_data: 'Invite to continue in private: personal data is visible',
  handover_sales: 'Hand over to sales, without a pitch',
  answer: 'Answer: a question is waiting',
  answer_influential: 'Answer here first: many people follow this question',
  answer_unhappy: 'Answer: this customer is waiting for a solution',
  answer_hand_over: 'Hand over: another department answers on this subject',
  answer_leave: 'Leave standing: the charter asks for no reply here',
  do_not_feed: 'Do not feed: leave it standing, without a reply',
  criticism_answer: 'Answer: many people follow this criticism',
  criticism_watch: 'Watch without answering: many people follow this criticism',
  criticism_leave: 'Leave this criticism standing',
  thank: 'Say thank you, if you have the time',
  none: 'Nothing to do: leave it standing',
  none_watch: 'Watch without answering: many people follow this comment',
} satisfies Words<typeof fr.todo>;

export const advices = {
  answer: 'Answer',
  watch: 'Watch',
  leave: 'Leave standing',
  escalate: 'Escalate',
  hand_over: 'Hand over',
  remove_with_proof: 'Keep the proof, then remove',
  may_hide: 'You may hide it',
} satisfies Words<typeof fr.advices>;

export const classes = {
  1: 'Danger or distress',
  2: 'Unlawful content',
  3: 'Safety, data breach',
  4: 'Legal threat',
  5: 'Press, authority',
  6: 'Widely followed question',
  7: 'Personal data exposed',
  8: 'Unhappy customer',
  9: 'Question',
  10: 'Wish to buy',
  11: 'Widely followed criticism',
  12: 'Criticism to leave standing',
  13: 'Positive message',
  14: 'Spam',
} satisfies Words<typeof fr.classes>;

export const elsewhere = {
  report_illegal: {
    name: 'Unlawful content: keep proof, report it',
    guidance:
      'This page is not yours: keep proof, report this content to the network, then hand it to the department concerned.',
  },
  ignore_spam: {
    name: 'Unwanted message: do not answer',
    guidance: 'This page is not yours: do not answer there. You may report it to the network.',
  },
  mask_personal_data: {
    name: 'Personal data: tell the author',
    guidance:
      'This page is not yours: invite the person to edit their own message and to continue in private.',
  },
} satisfies Words<typeof fr.elsewhere>;

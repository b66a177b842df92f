/** The queue class of an action (1 danger to life ... 14 spam): the charter's order, not the CM's mood. */
import type { Reading } from '../signals/signal';
import type { Action, Priority } from './action';

interface Seen {
  readonly reading: Reading;
  readonly influential: boolean;
}

type Class = (seen: Seen) => Priority | null;

const physicalDanger = ({ reading }: Seen) =>
  (reading.signals.safety.facets ?? []).includes('physical_danger');

const classes: Readonly<Record<Action, Class>> = {
  care: () => 1,
  report_illegal: () => 2,
  ignore_spam: () => 14,
  escalate_safety: (seen) => (physicalDanger(seen) ? 1 : 3),
  escalate_legal: () => 4,
  handover_press: () => 5,
  mask_personal_data: () => 7,
  handover_sales: () => 10,
  answer: ({ reading, influential }) => (influential ? 6 : reading.signals.negative.on ? 8 : 9),
  do_not_feed: () => 12,
  answer_if_influencer: ({ influential }) => (influential ? 11 : 12),
  thank: () => 13,
  none: () => null,
};

/** Null for `none`: it is in no queue. */
export function priorityOf(action: Action, seen: Seen): Priority | null {
  return classes[action](seen);
}

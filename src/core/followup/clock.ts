/** The delays that the law gives: each is counted from the first sight of a comment that is read as such. */
import type { Charter } from '../charter/schema';
import type { DepartmentKind } from '../charter/schema/people';
import type { Action } from '../rules/action';

export const clockKinds = ['unlawful', 'right_of_reply', 'data_request', 'press_limitation'] as const;
/**
 * `unlawful`: the owner of a page answers for what it knows. `right_of_reply`: legal decides whether it applies.
 * `data_request`: access, erasure, opposition. `press_limitation`: how long insult and defamation may be sued; legal's.
 */
export type ClockKind = (typeof clockKinds)[number];

/** The least that has to be known of a comment to count a delay from its first sight. */
export interface Clock {
  readonly kind: ClockKind;
  /** Milliseconds since 1970, as all instants here. */
  readonly seen: number;
  /** When it was published, where the page says so and the delay runs from there; else null. */
  readonly posted: number | null;
  /** A life may be in danger: reminders do not wait for the end of quiet hours. */
  readonly life: boolean;
}

type Delays = Charter['clocks'];

/** Hours of the charter for each kind. */
export const delayOf: Readonly<Record<ClockKind, keyof Delays>> = {
  unlawful: 'unlawful',
  right_of_reply: 'rightOfReply',
  data_request: 'dataRequest',
  press_limitation: 'pressLimitation',
};

/** Whose decision it is. */
export const ownerOf: Readonly<Record<ClockKind, DepartmentKind>> = {
  unlawful: 'legal',
  right_of_reply: 'legal',
  data_request: 'data_protection',
  press_limitation: 'legal',
};

/** What a clock's comment is kept under in the journal where its page is not there to be judged again. */
export const actionOf: Readonly<Record<ClockKind, Action>> = {
  unlawful: 'report_illegal',
  right_of_reply: 'escalate_legal',
  data_request: 'answer',
  press_limitation: 'escalate_legal',
};

/** Kinds that nobody but the legal department sees. */
export const legalOnly: ReadonlySet<ClockKind> = new Set(['press_limitation']);

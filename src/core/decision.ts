/** What a CM can decide, and why: closed lists, each act with the reasons that suit it. */

export const decisionActs = [
  'insert',
  'copy',
  'leave',
  'watch',
  'escalate',
  'correct',
  /** A promise made to the author, with the day it is due. */
  'promise',
  /** A deletion or hiding that the guard turned into something else. */
  'avert',
  /** The CM went on and removed or hid, with a reason. */
  'remove',
  /** A follow-up is closed: an escalation was answered, a promise kept. */
  'close',
  /** A reply was sent although it crossed a red line of the charter. */
  'cross',
  /** A clock of the law: a step noted, or its end, in whose name. */
  'settle',
] as const;
/** What a CM can decide on a comment; each is recorded and can be undone, but for what `mayUndo` leaves out. */
export type DecisionAct = (typeof decisionActs)[number];

const standing = [
  'isolated',
  'rant',
  'already_answered',
  'budget_spent',
  'other_channel',
  'off_topic',
] as const;
const removal = [
  'unlawful',
  'spam',
  'personal_data',
  'off_perimeter',
  'duplicate',
  'author_asked',
  'other',
] as const;

/** Reported to the network, its reference kept: removal is not possible there. */
const ending = ['reported'] as const;

export const reasonKeys = [...standing, ...removal, ...ending] as const;
export type ReasonKey = (typeof reasonKeys)[number];

/** Reasons that suit each act, in the order of their keys: the first is key 1. At most nine. */
export const reasonsOf: Readonly<Record<DecisionAct, readonly ReasonKey[]>> = {
  insert: [],
  copy: [],
  leave: standing,
  watch: standing,
  escalate: [],
  correct: [],
  promise: [],
  avert: removal,
  remove: removal,
  close: ending,
  cross: [],
  settle: [],
};

/** True where this reason may be given for this act. */
export function suits(act: DecisionAct, reason: ReasonKey): boolean {
  return reasonsOf[act].includes(reason);
}

/** True where an act can be taken back: what was sent to everybody is a fact, and stays. */
export function mayUndo(act: DecisionAct): boolean {
  return act !== 'cross';
}

/** Acts that wait for an end: they stay open until a `close` names them. */
export const openActs: ReadonlySet<DecisionAct> = new Set(['escalate', 'promise']);

/**
 * Reasons for which a `close` ends the case of its comment by itself: nothing has to wait for it, and the comment is
 * done. Such a close names no other decision; clocks of the same comment end with it.
 */
export const caseEnds: ReadonlySet<ReasonKey> = new Set(ending);

/** True where this decision ends the case of its comment. */
export function endsCase({
  act,
  reason,
}: {
  readonly act: DecisionAct;
  readonly reason: ReasonKey | null;
}): boolean {
  return act === 'close' && reason !== null && caseEnds.has(reason);
}

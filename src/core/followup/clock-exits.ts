/**
 * How a clock ends. What the CM did is read from the journal each time: an act that is taken back opens the case again.
 * Hiding ends nothing, for what is hidden can still be seen.
 */
import { type DecisionAct, endsCase, type ReasonKey } from '../decision';
import type { ClockKind } from './clock';

export const settlements = [
  'kept',
  'removed',
  'reported',
  'answered',
  'not_applicable',
  'extended',
  'acted',
  'waived',
] as const;
/**
 * What a person can say of a case. `kept`: legal says that it stays. `removed`, `reported`: done, elsewhere than in
 * Relais. `extended`: the person was told that it takes longer. `acted`, `waived`: legal sues, or does not.
 */
export type Settlement = (typeof settlements)[number];

export const settlementsOf: Readonly<Record<ClockKind, readonly Settlement[]>> = {
  unlawful: ['removed', 'reported', 'kept'],
  right_of_reply: ['answered', 'not_applicable'],
  data_request: ['answered', 'extended', 'not_applicable'],
  press_limitation: ['acted', 'waived'],
};

/** A decision in somebody's name: it is not noted without it. */
export const byName: ReadonlySet<Settlement> = new Set(['kept', 'not_applicable', 'extended', 'waived']);
/** Steps on the way, that end nothing alone. */
const steps: ReadonlySet<Settlement> = new Set(['removed', 'reported', 'extended']);

export const extensionReasons = ['complex', 'many'] as const;
/** GDPR, article 12(3): how complex the request is, and how many there are. */
export type ExtensionReason = (typeof extensionReasons)[number];

export interface Settled {
  readonly clock: ClockKind;
  readonly exit: Settlement;
  readonly by: string | null;
  readonly why: ExtensionReason | null;
}

/** True where this may be said of this clock: by name, and with a reason, where one is asked for. */
export function maySettle({ clock, exit, by, why }: Settled): boolean {
  if (!settlementsOf[clock].includes(exit)) return false;
  if (byName.has(exit) && (by === null || by.trim() === '')) return false;
  return (exit === 'extended') === (why !== null);
}

/** One decision on the comment, as far as clocks are concerned. */
export interface ClockAct {
  readonly id: string;
  readonly act: DecisionAct;
  /** ISO instant. */
  readonly at: string;
  readonly reason: ReasonKey | null;
  readonly dossier?: string | undefined;
  /** How it was taken away; absent where that is not known. */
  readonly control?: 'delete' | 'hide' | undefined;
  readonly settles?: Settled | undefined;
}

/** When its removal was noted last, milliseconds; null where it never was. */
export function removalNoted(acts: readonly ClockAct[]): number | null {
  const last = acts.findLast(
    ({ act, control, settles }) =>
      (act === 'remove' && control === 'delete') ||
      (settles?.clock === 'unlawful' && settles.exit === 'removed'),
  );
  return last === undefined ? null : Date.parse(last.at);
}

/** What the law asks for unlawful content, as far as it is known to be done. */
export interface Steps {
  readonly proof: boolean;
  readonly removed: boolean;
  /** Hidden, and nothing more. */
  readonly hidden: boolean;
  readonly reported: boolean;
}

export interface Ending {
  readonly exit: Settlement | 'removed_reported';
  /** ISO instant. */
  readonly at: string;
  readonly by: string | null;
  /** Id of the decision that ended it, to take it back. */
  readonly decision: string;
}

export interface Course {
  /** Of unlawful content; null for the other kinds. */
  readonly steps: Steps | null;
  /** Null while it runs. */
  readonly end: Ending | null;
  readonly extended: boolean;
}

export interface CourseFacts {
  /** Decisions on the comment that stand, oldest first. */
  readonly acts: readonly ClockAct[];
  /** A dossier was made, whatever else was done. */
  readonly proof: boolean;
  /** Whether this network lets the owner of a page take another's comment away. */
  readonly removable: boolean;
  /** When it was seen again after a removal was noted, milliseconds: it was not removed then. */
  readonly seenAgain?: number | null;
}

export function courseOfClock(kind: ClockKind, facts: CourseFacts): Course {
  const said = facts.acts.filter(({ settles }) => settles?.clock === kind);
  const extended = said.some(({ settles }) => settles?.exit === 'extended');
  const last = said.findLast(({ settles }) => settles !== undefined && !steps.has(settles.exit));
  const own: Ending | null = last?.settles
    ? { exit: last.settles.exit, at: last.at, by: last.settles.by, decision: last.id }
    : null;
  if (kind !== 'unlawful') return { steps: null, end: own, extended };
  return { ...unlawful(facts, said, own), extended };
}

function unlawful(
  { acts, proof, removable, seenAgain = null }: CourseFacts,
  said: readonly ClockAct[],
  own: Ending | null,
): Pick<Course, 'steps' | 'end'> {
  const saidOf = (exit: Settlement) => said.find(({ settles }) => settles?.exit === exit);
  const gone = ({ at }: ClockAct) => seenAgain === null || Date.parse(at) > seenAgain;
  const removed =
    acts.find((one) => one.act === 'remove' && one.control === 'delete' && gone(one)) ??
    said.find((one) => one.settles?.exit === 'removed' && gone(one));
  // Reported with its reference: the guard's own closing act, or the word of who did it.
  const closing = acts.find(endsCase);
  const reported = closing ?? saidOf('reported');
  const done: Steps = {
    proof: proof || acts.some(({ dossier }) => dossier !== undefined),
    removed: removed !== undefined,
    hidden: removed === undefined && acts.some(({ act, control }) => act === 'remove' && control === 'hide'),
    reported: reported !== undefined,
  };
  if (own !== null) return { steps: done, end: own };
  if (removed && reported && done.proof) {
    const [, last] = [removed, reported].sort((a, b) => (a.at < b.at ? -1 : 1));
    const { at, id } = last ?? reported;
    return { steps: done, end: { exit: 'removed_reported', at, by: null, decision: id } };
  }
  const enough = closing ?? (removable ? undefined : reported);
  return {
    steps: done,
    end: enough ? { exit: 'reported', at: enough.at, by: null, decision: enough.id } : null,
  };
}

/** Calm: red lines always, two advices at most, the others one press away, the muted ones listed. */
import type { CheckId, DraftSeverity } from '../draft/finding';

/** Advices in plain view. */
export const MOST_ADVICES = 2;

/**
 * Advices in the order they are given: first whether to answer at all, then what keeps the text from being sent as it is,
 * then how it sounds, last what is missing.
 */
const order: readonly CheckId[] = [
  'stand_down',
  'blank',
  'too_long',
  'language',
  'blame',
  'irony',
  'pitch',
  'competitor',
  'tutoiement',
  'shouting',
  'hollow',
  'no_greeting',
  'no_signature',
];

export interface Judged {
  readonly rule: CheckId;
  readonly severity: DraftSeverity;
}

export interface Calmed<F> {
  /** Never muted, never folded. */
  readonly red: readonly F[];
  /** At most `MOST_ADVICES`. */
  readonly shown: readonly F[];
  readonly others: readonly F[];
  readonly muted: readonly F[];
}

/** True where this check may be muted: red lines may not. */
export function mayMute({ severity }: Pick<Judged, 'severity'>): boolean {
  return severity !== 'red';
}

/** @param findings one a rule */
export function calmed<F extends Judged>(findings: readonly F[], muted: ReadonlySet<CheckId>): Calmed<F> {
  const red = findings.filter((one) => !mayMute(one));
  const advices = findings.filter(mayMute).sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  const heard = advices.filter(({ rule }) => !muted.has(rule));
  return {
    red,
    shown: heard.slice(0, MOST_ADVICES),
    others: heard.slice(MOST_ADVICES),
    muted: advices.filter(({ rule }) => muted.has(rule)),
  };
}

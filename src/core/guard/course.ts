/** What a press on Delete, Hide, Block or Report leads to (P1, P2). Pure: what was pressed in, what to do out. */
import type { CommentKind } from '../comment';
import type { Action, Advice } from '../rules/action';

export type Removal = 'delete' | 'hide';
export type Pressed = Removal | 'block' | 'report' | 'other';

/**
 * `pass`: nothing. `line_*`: one line of advice, nothing is stopped. `proof`: proof is kept at once, silently, and the
 * press goes on. `cover`: the press goes on, the site asks to confirm, and the guard lies over that. `stop`: the press is
 * stopped, for the site would act at once.
 */
export type Course = 'pass' | 'line_block' | 'line_own' | 'line_asked' | 'proof' | 'cover' | 'stop';

export interface Press {
  readonly pressed: Pressed;
  /** The site will ask to confirm. */
  readonly confirmed: boolean;
  readonly kind: CommentKind;
  /** Written by whoever presses: the brand, or the account that is signed in. */
  readonly own: boolean;
  /** The thread is gathering pace: one's own words are better corrected than taken away. */
  readonly snowball: boolean;
  /** False on another's page, where hiding hides from nobody but oneself. */
  readonly ownPage: boolean | null;
  /** Null where it was not judged: it is guarded like any other. */
  readonly verdict: { readonly action: Action; readonly advice: Advice | null } | null;
}

export function courseOf(press: Press): Course {
  const { pressed, kind, own, ownPage, verdict } = press;
  if (pressed === 'report' || pressed === 'other' || kind === 'ad' || kind === 'quoted') return 'pass';
  if (pressed === 'block') return own ? 'pass' : 'line_block';
  if (own) return press.snowball ? 'line_own' : 'pass';
  // The law first: proof of what is manifestly unlawful is kept wherever it is taken away from.
  if (verdict?.action === 'report_illegal' || verdict?.advice === 'remove_with_proof') return 'proof';
  if (ownPage === false || verdict?.action === 'ignore_spam') return 'pass';
  if (verdict?.advice === 'may_hide') return 'line_asked';
  return press.confirmed ? 'cover' : 'stop';
}

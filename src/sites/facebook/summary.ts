import { attr, closest, find, follows } from '../../dom/read/nodes';
import { numbersIn, onlyNumberIn } from '../../dom/read/numbers';
import { lineOf } from '../../dom/read/text';
import { outside, ownAll, ownFirst, type Scope } from './scope';
import { ARTICLE, BUTTON, COMMENT_MARK, REACTIONS_BAR, SHARE_MARK } from './selectors';

interface Counter {
  readonly button: Element;
  readonly value: number | null;
}

/** The counters painted as words and one number ("12 comments", "3 shares"), in their row above the actions. */
function row(scope: Scope): Counter[] {
  const first = find(scope.container, ARTICLE);
  const counters: Counter[] = [];
  for (const button of ownAll(scope, BUTTON)) {
    if (first !== null && !follows(button, first)) break;
    if (!outside(button, `${REACTIONS_BAR}, a, form`, scope.container) || find(button, BUTTON) !== null)
      continue;
    const line = lineOf(button, 80) ?? '';
    const numbers = numbersIn(line);
    if (numbers.length === 1 && /\p{L}/u.test(line)) counters.push({ button, value: numbers[0] ?? null });
    // The row ends at the first control without a number: Like, Comment, Share.
    else if (counters.length > 0) break;
  }
  return counters;
}

/** The number beside an action's icon, on pages that mark their action buttons. */
function beside(scope: Scope, mark: string): number | null {
  const marked = ownFirst(scope, mark);
  const button = marked === null ? null : closest(marked, BUTTON);
  const line = button === null ? null : lineOf(button, 80);
  return line === null ? null : onlyNumberIn(line);
}

/**
 * Comments and shares of a post. Facebook paints comments first, so two counters are told by their order; one
 * alone is the comments' when it opens a list or when comments are there to be counted, else it is unknown.
 */
export function postSummary(scope: Scope): { replies: number | null; shares: number | null } {
  const counters = row(scope);
  const opening = counters.findIndex(({ button }) => attr(button, 'aria-expanded') !== null);
  const [first, second] = opening > 0 ? counters.slice(opening) : counters;
  const replies = beside(scope, COMMENT_MARK);
  const shares = beside(scope, SHARE_MARK);
  if (first === undefined) return { replies, shares };
  const isReplies =
    second !== undefined || opening >= 0 || find(scope.container, `${ARTICLE} a[href*="comment_id="]`);
  if (!isReplies) return { replies, shares };
  return { replies: replies ?? first.value, shares: shares ?? second?.value ?? null };
}

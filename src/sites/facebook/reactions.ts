import { attr, find, holds, matches } from '../../dom/read/nodes';
import { numbersIn, onlyNumberIn } from '../../dom/read/numbers';
import { lineOf } from '../../dom/read/text';
import { ownAll, type Scope } from './scope';
import { REACTIONS_BAR } from './selectors';

const PICTURE = 'img, svg image, i';

/**
 * True where a button shows reactions: pictures with nothing painted beside them but a number, or that number alone.
 * Buttons that open a menu or name a person may have digits in their label too, but paint words.
 */
function showsReactions(button: Element, label: string): boolean {
  if (numbersIn(label).length === 0 || matches(button, '[aria-haspopup="menu"]')) return false;
  const line = lineOf(button, 20);
  if (line === null) return find(button, PICTURE) !== null;
  const starts = /^[\u200e\u200f\u2066-\u2069]?\p{Nd}/u.test(line);
  return starts && (find(button, PICTURE) !== null || !/\p{L}{4,}/u.test(line));
}

/** Reactions of a comment, from the label of the button that shows them. */
export function commentReactions(scope: Scope): number | null {
  for (const button of ownAll(scope, '[role="button"][aria-label]')) {
    const label = attr(button, 'aria-label') ?? '';
    if (showsReactions(button, label)) return onlyNumberIn(label);
  }
  return null;
}

/** The painted total beside the bar of reaction pictures; `undefined` where none is painted. */
function paintedTotal(scope: Scope, bar: Element): number | null | undefined {
  const at = scope.own.indexOf(bar);
  for (const element of scope.own.slice(at + 1, at + 40)) {
    if (holds(bar, element) || find(element, '*') !== null) continue;
    const line = lineOf(element, 20);
    if (line === null || !/\p{Nd}/u.test(line)) continue;
    return /\p{L}{4,}/u.test(line) ? undefined : onlyNumberIn(line);
  }
  return undefined;
}

/**
 * Reactions of a post: the painted total when it is a whole number. Else the sum of the single reactions, which is
 * complete only while fewer than three are shown: Facebook paints the three commonest.
 */
export function postReactions(scope: Scope): number | null {
  const bar = ownAll(scope, REACTIONS_BAR).find((toolbar) => find(toolbar, '[aria-label]') !== null);
  if (bar === undefined) return commentReactions(scope);
  const total = paintedTotal(scope, bar);
  if (total !== undefined && total !== null) return total;
  const single = ownAll(scope, '[aria-label]')
    .filter((element) => element !== bar && holds(bar, element))
    .map((element) => numbersIn(attr(element, 'aria-label') ?? ''))
    .filter((numbers) => numbers.length > 0);
  if (single.length === 0 || single.length > 2) return null;
  return single.reduce<number | null>((sum, numbers) => {
    const [only = null, other] = numbers;
    return sum === null || only === null || other !== undefined ? null : sum + only;
  }, 0);
}

import { type Counts, unknownCounts } from '../../core/comment';
import { attr, closest, find } from '../../dom/read/nodes';
import { numbersIn, onlyNumberIn } from '../../dom/read/numbers';
import { lineOf } from '../../dom/read/text';
import { align, type Slots } from './align';
import { ANALYTICS, BOOKMARK, GROUP, HEADER, LIKE, PAINTED_COUNT, REPLY, REPOST } from './selectors';

/** A control's number: from its label, else from what it paints when that is a whole number or nothing. */
function numberOn(bar: Element, selector: string): number | null {
  const control = find(bar, selector);
  if (control === null) return null;
  const labelled = onlyNumberIn(attr(control, 'aria-label') ?? '');
  if (labelled !== null) return labelled;
  const painted = find(control, PAINTED_COUNT);
  if (painted === null) return null;
  const line = lineOf(painted, 40);
  return line === null ? 0 : onlyNumberIn(line);
}

/** Views are never zero on the page: no number means that X does not show them. */
function views(bar: Element): number | null {
  const link = find(bar, ANALYTICS);
  return link === null ? null : onlyNumberIn(attr(link, 'aria-label') ?? '');
}

/**
 * On a post's own page every control is labelled with its number, so a bookmark control without one means none. In a
 * list that control never has a number and says nothing; older layouts label none. They differ by where the time stands.
 */
function bookmarks(article: Element, bar: Element): number | null {
  const number = numberOn(bar, BOOKMARK);
  if (number !== null || find(bar, BOOKMARK) === null) return number;
  const reply = find(bar, REPLY);
  const labelled = reply !== null && numbersIn(attr(reply, 'aria-label') ?? '').length > 0;
  const ownPage = find(bar, ANALYTICS) === null && find(article, `${HEADER} time`) === null;
  return labelled && ownPage ? 0 : null;
}

function settled(slots: Slots): boolean {
  return slots[0] !== null && slots[1] !== null && slots[2] !== null && slots[4] !== null;
}

/**
 * The counters of a container's own post. The bar is looked for in the whole container: captures exist where it ends
 * up inside the quoted block, which never has one of its own.
 */
export function countsOf(article: Element): Counts {
  const reply = find(article, REPLY);
  const bar = reply === null ? null : closest(reply, GROUP);
  if (bar === null) return unknownCounts;
  const known: Slots = [
    numberOn(bar, REPLY),
    numberOn(bar, REPOST),
    numberOn(bar, LIKE),
    bookmarks(article, bar),
    views(bar),
  ];
  const label = numbersIn(attr(bar, 'aria-label') ?? '');
  const exact = label.filter((number): number is number => number !== null);
  const slots = settled(known) || exact.length !== label.length ? known : align(exact, known);
  return {
    reactions: slots[2],
    replies: slots[0],
    shares: slots[1],
    views: slots[4] === 0 ? null : slots[4],
  };
}

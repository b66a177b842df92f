import { find, findAll, firstElementOf, holds, matches, nextElementOf, parentElementOf } from './nodes';

/** Most elements gathered for one container: a comment has some two hundred, a post's own come before its comments. */
const MAX_OWN = 2_000;

/**
 * The elements of a container that belong to it and not to a container nested in it, in document order. Nested
 * containers are stepped over whole, so the cost follows the container's own size.
 */
export function ownElements(container: Element, containers: string): Element[] {
  const own: Element[] = [];
  let at: Element | null = firstElementOf(container);
  while (at !== null && own.length < MAX_OWN) {
    const foreign = matches(at, containers);
    if (!foreign) own.push(at);
    at = (foreign ? null : firstElementOf(at)) ?? nextOutside(at, container);
  }
  return own;
}

function nextOutside(element: Element, root: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at !== root) {
    const next = nextElementOf(at);
    if (next !== null) return next;
    at = parentElementOf(at);
  }
  return null;
}

/** First descendant matching `selector` that is outside `except`. */
export function findOutside(root: Element, selector: string, except: Element | null): Element | null {
  if (except === null) return find(root, selector);
  return findAll(root, selector).find((element) => !holds(except, element)) ?? null;
}

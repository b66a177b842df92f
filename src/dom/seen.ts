/** Whether an element can be seen at a point, or is cut off or covered there (a fixed header, a dialog). */
import { stackAt, topmostAt } from './doc';
import { holds } from './read/nodes';

/**
 * @param own our host: what only our own card covers counts as seen
 * @returns true where the topmost element at the point is the element or in it
 */
export function seenAt(element: Element, left: number, top: number, own: Element): boolean {
  const at = topmostAt(left, top);
  return at !== null && (at === own || holds(element, at));
}

/**
 * The same below what we laid over the point ourselves.
 * @returns true where the topmost element that is not ours is the element or in it
 */
export function seenBelow(element: Element, left: number, top: number, own: Element): boolean {
  const at = stackAt(left, top).find((one) => one !== own);
  return at !== undefined && holds(element, at);
}

/** Whether an element can be seen at a point, or is cut off or covered there (a fixed header, a dialog). */
import { layersAt } from './doc';
import { holds } from './read/nodes';

/** How deep we look below what is ours and what lets the pointer through. */
const LAYERS = 6;

/**
 * @param own our host, looked through
 * @returns true where the topmost foreign element at the point is the element or in it
 */
export function seenAt(element: Element, left: number, top: number, own: Element): boolean {
  for (const at of layersAt(left, top).slice(0, LAYERS)) {
    if (at === own) continue;
    return holds(element, at);
  }
  return false;
}

/** Entries as the page shows them, from top to bottom. */
import { follows } from '../dom/read/nodes';
import type { Entry } from './entry';

export function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => {
    if (a.element === b.element) return 0;
    return follows(a.element, b.element) ? -1 : 1;
  });
}

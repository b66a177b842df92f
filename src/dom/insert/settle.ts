/** Waiting for an editor to show what it was given: by looking at each change, never by sleeping blindly. */

import { offDocument, onDocument } from '../doc';

/** Time in which the slowest of the editors that were measured showed a paste. */
export const SETTLE_MS = 600;
/** Between two looks where nothing was seen to change: a field's value changes without a mutation. */
const LOOK_MS = 30;

/**
 * @param holds looked at after each change near the editor and every 30 ms
 * @returns whether it held within `limit` milliseconds
 */
export function settled(within: Node, holds: () => boolean, limit = SETTLE_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => look());
    const timer = setInterval(() => look(), LOOK_MS);
    const end = setTimeout(() => finish(holds()), limit);
    const finish = (held: boolean) => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(end);
      resolve(held);
    };
    const look = () => {
      if (holds()) finish(true);
    };
    observer.observe(within, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
}

/**
 * One turn of the page: editors learn of the caret from `selectionchange`, which comes in a later task.
 * @param after milliseconds that the editor takes to learn of it
 */
export function tick(after = 0): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      offDocument('selectionchange', later);
      clearTimeout(end);
      resolve();
    };
    // After the editor's own listener has run.
    const later = () => setTimeout(done, after);
    const end = setTimeout(done, 60 + after);
    onDocument('selectionchange', later, { once: true });
  });
}

/**
 * Whose menu is open: sites draw menus at the end of the document, far from their comment, so the last press on a
 * comment's menu button is remembered. Any other press outside the menus forgets it.
 */
import { closest } from '../../dom/read/nodes';
import type { Controls } from '../../sites/controls';
import type { Entry } from '../entry';

export interface Opened {
  readonly entry: Entry;
  readonly key: string;
  readonly button: Element;
  /** Milliseconds, when it was pressed. */
  readonly at: number;
}

export interface Opener {
  /** A person's press on this element. */
  note(target: Element): void;
  readonly last: Opened | null;
}

/** Opens something of its own: what comes then is not the comment's menu. */
const OPENS = '[aria-haspopup]:not([aria-haspopup="false"])';
const IN_MENU = '[role="menu"] *';

/**
 * @param entryOf the comment that stands in this container
 * @param containers the site's selector
 */
export function createOpener(
  controls: Controls,
  containers: string,
  entryOf: (container: Element) => Entry | undefined,
  clock: () => number,
): Opener {
  let last: Opened | null = null;
  return {
    note: (target) => {
      const button = closest(target, controls.menuButtons);
      const container = button === null ? null : closest(button, containers);
      const entry = container === null ? undefined : entryOf(container);
      if (button !== null && entry !== undefined) {
        last = { entry, key: entry.key, button, at: clock() };
        return;
      }
      const inLayer = closest(target, controls.layers) !== null;
      const opens = closest(target, OPENS) !== null && closest(target, IN_MENU) === null;
      if (!inLayer || opens) last = null;
    },
    get last() {
      return last;
    },
  };
}

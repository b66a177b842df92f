/** Whether the menus of this page's comments are understood; where one is not, the guard is not there, and that is said. */
import { findAll } from '../../dom/read/nodes';
import type { Controls } from '../../sites/controls';

/** For how long a menu may take to fill, and how often it is looked at, in milliseconds. */
const FILLS_MS = 2_500;
const LOOK_MS = 120;

export interface MenuWatch {
  /** A comment's menu button was pressed: look at what it opens. */
  look(): void;
  /** Null before the first menu. */
  readonly understood: boolean | null;
}

export function createMenuWatch(controls: Controls, signal: AbortSignal): MenuWatch {
  let understood: boolean | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    look: () => {
      stop();
      const end = performance.now() + FILLS_MS;
      timer = setInterval(() => {
        const items = findAll(document, controls.items);
        const known = items.some((item) => controls.kindOf(item) !== 'other');
        if (known) understood = true;
        // A menu that is still filling is judged at the end of its time.
        else if (items.length > 0 && performance.now() > end - LOOK_MS) understood = false;
        if (known || performance.now() > end) stop();
      }, LOOK_MS);
    },
    get understood() {
      return understood;
    },
  };
}

/**
 * How many comments are left to handle, told to the badge when the number changes and at most four times a second. In
 * quiet hours only danger to life counts.
 */
import { type Entry, isLeft } from './entry';

const GAP_MS = 250;

export interface Counter {
  note(entry: Entry): void;
  forget(entry: Entry): void;
  /** Quiet hours may have begun or ended. */
  look(): void;
  readonly left: number;
}

/** Queue class of a danger to life, which has no hours. */
const DANGER = 1;

/**
 * @param tell may reject: the next change tells again
 * @param signal at the page's end the badge is told 0, if it showed anything
 */
export function createCounter(
  tell: (left: number) => Promise<unknown>,
  quiet: () => boolean,
  signal: AbortSignal,
): Counter {
  const left = new Set<Entry>();
  /** Asked for as often as comments change: the hour is looked at with `look`. */
  let hushed = quiet();
  const count = () => {
    if (!hushed) return left.size;
    return [...left].filter(({ verdict }) => verdict?.priority === DANGER).length;
  };
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    const now = signal.aborted ? 0 : count();
    if (now === told) return;
    told = now;
    tell(now).catch(() => {
      told = -1;
      // At the page's end nobody waits for it any more: the badge goes with the tab's next page.
      if (!signal.aborted) later();
    });
  };
  const later = () => {
    timer ??= setTimeout(say, GAP_MS);
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      left.clear();
      say();
    },
    { once: true },
  );
  return {
    note: (entry) => {
      const is = isLeft(entry);
      // Of those that stay, the class may have changed.
      if (is === left.has(entry) && !hushed) return;
      if (is) left.add(entry);
      else left.delete(entry);
      later();
    },
    forget: (entry) => {
      if (left.delete(entry)) later();
    },
    look: () => {
      const is = quiet();
      if (is === hushed) return;
      hushed = is;
      later();
    },
    get left() {
      return count();
    },
  };
}

/**
 * How often one element may be read again. A page that changes an element thousands of times a second, or one
 * that is slow to read, costs us a small, fixed share of the time.
 */

/** Least time between two readings of one element, in milliseconds. */
const GAP_MS = 80;
/** An element whose reading took 5 ms waits 100 before the next: a twentieth of the time at most. */
const SHARE = 20;

export interface Pace {
  /** Milliseconds until the element may be read; 0 or less: now. */
  wait(element: Element): number;
  /** It was read, and took `cost` milliseconds. */
  spent(element: Element, cost: number): void;
}

export function createPace(clock: () => number): Pace {
  const next = new WeakMap<Element, number>();
  return {
    wait: (element) => (next.get(element) ?? 0) - clock(),
    spent: (element, cost) => next.set(element, clock() + Math.max(GAP_MS, cost * SHARE)),
  };
}

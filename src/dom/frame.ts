/** When geometry is read: never more often than the screen is drawn, and only when the browser has just laid the page out. */

/** Least time between two calls that only mutations asked for, and most, where one call is dear. */
const CALM_MS = 100;
const SLOW_MS = 200;
/** A call that took 20 ms is made again after 160 at the earliest. */
const SHARE = 8;

export interface Paced {
  /** In the next frame: what the eye follows (scrolling), what has just come. */
  readonly soon: () => void;
  /** Ten times a second at most: what merely changed. */
  readonly calmly: () => void;
}

/**
 * One piece of work, asked for in two ways, done between a frame's layout and its painting: there the layout is done
 * and reading it is free. Anywhere else, on a long page that keeps changing, the browser would lay everything out for
 * us first. The browser calls a size observer at that very place.
 * @param probe an element of ours with a size, in the page
 */
export function paced(work: () => void, probe: Element, signal: AbortSignal): Paced {
  let last = Number.NEGATIVE_INFINITY;
  let gap = CALM_MS;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    observer.unobserve(probe);
    if (signal.aborted) return;
    const start = performance.now();
    work();
    last = performance.now();
    gap = Math.min(SLOW_MS, Math.max(CALM_MS, (last - start) * SHARE));
  });
  const soon = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      // A first look at a size is always told.
      observer.observe(probe);
    });
  };
  const calmly = () => {
    if (timer !== undefined || signal.aborted) return;
    const due = () => {
      timer = undefined;
      soon();
    };
    timer = setTimeout(due, Math.max(0, last + gap - performance.now()));
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  return { soon, calmly };
}

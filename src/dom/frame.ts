/** When geometry is read: never more often than the screen is drawn, and best when the browser has just laid the page out. */

/** Least time between two calls that only mutations asked for, and most, where one call is dear. */
const CALM_MS = 100;
const SLOW_MS = 200;
/** A call that took 20 ms is made again after 160 at the earliest. */
const SHARE = 8;

export interface Paced {
  /** At the next frame: what the eye follows (scrolling). */
  readonly soon: () => void;
  /** Ten times a second at most, right after a frame: what merely changed. */
  readonly calmly: () => void;
}

/**
 * One piece of work, asked for in two ways. Right after a frame the layout is done and reading it is free; in the
 * middle of one, on a long page that keeps changing, the browser would lay everything out for us first.
 */
export function paced(work: () => void, signal: AbortSignal): Paced {
  let last = Number.NEGATIVE_INFINITY;
  let gap = CALM_MS;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const channel = new MessageChannel();
  const run = () => {
    if (signal.aborted) return;
    const start = performance.now();
    work();
    last = performance.now();
    gap = Math.min(SLOW_MS, Math.max(CALM_MS, (last - start) * SHARE));
  };
  channel.port1.onmessage = run;
  const soon = () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      run();
    });
  };
  const afterFrame = () => {
    timer = undefined;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const calmly = () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(afterFrame, Math.max(0, last + gap - performance.now()));
  };
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      channel.port1.close();
    },
    { once: true },
  );
  return { soon, calmly };
}

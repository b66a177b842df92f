/** Least time between two calls that only mutations asked for. */
const CALM_MS = 100;

/**
 * The same work asked for by what the eye follows (scrolling: at the next frame) and by what merely changed (mutations:
 * ten times a second at most, for each reading of geometry makes the browser lay the page out).
 */
export function paced(
  work: () => void,
  signal: AbortSignal,
): { readonly soon: () => void; readonly calmly: () => void } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = oncePerFrame(() => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    work();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const calmly = () => {
    const wait = last + CALM_MS - performance.now();
    if (wait <= 0) soon();
    else if (!signal.aborted) timer ??= setTimeout(soon, wait);
  };
  return { soon, calmly };
}

/** One call a frame, however often it is asked for: geometry is read once, after the page's own layout. */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let due = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(due), { once: true });
  return () => {
    if (due !== 0 || signal.aborted) return;
    due = requestAnimationFrame(() => {
      due = 0;
      if (!signal.aborted) work();
    });
  };
}

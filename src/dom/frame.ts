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

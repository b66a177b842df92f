/** Everything but mutations that moves what is on the page. */
import { pageRoot } from './doc';

export interface MoveListener {
  /** The user scrolls or resizes: follow at the next frame. */
  readonly soon: () => void;
  /** A picture came, a transition ended: soon enough. */
  readonly calmly: () => void;
}

export function watchMoves({ soon, calmly }: MoveListener, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  addEventListener('load', calmly, options);
  addEventListener('transitionend', calmly, options);
  addEventListener('animationend', calmly, options);
  visualViewport?.addEventListener('resize', soon, { signal });
  const top = pageRoot();
  if (top === null) return;
  const observer = new ResizeObserver(calmly);
  observer.observe(top);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

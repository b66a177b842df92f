/** Watches whether the card's frame is really in view, and says so to the proof. */
import {
  inPlainSight,
  type LeastSight,
  readable,
  type VisibilityProof,
  visibilityProof,
} from '../ui/visibility';

interface Observed extends IntersectionObserverEntry {
  /** Chromium only: nothing covers it, fades it or distorts it. */
  readonly isVisible?: boolean;
}

/** Options of the observer's second version; unknown members are ignored by the others. */
interface Options extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * @param element fills the frame, and nothing of ours covers it
 * @param clock milliseconds, never going back
 * @param signal stops the watch
 * @param least the smallest frame in which its words can be read
 */
export function watchVisibility(
  element: Element,
  clock: () => number,
  signal: AbortSignal,
  least: LeastSight = readable,
): Pick<VisibilityProof, 'proven'> {
  const proof = visibilityProof();
  let last: Observed | undefined;
  const tell = () => {
    proof.see(
      inPlainSight({
        ratio: last?.intersectionRatio ?? 0,
        isVisible: tracksVisibility ? last?.isVisible === true : undefined,
        pageVisible: document.visibilityState === 'visible',
        width: window.innerWidth,
        height: window.innerHeight,
        least,
      }),
      clock(),
    );
  };
  const options: Options = { threshold: [0, 0.5, 0.9, 0.99, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    last = entries.at(-1);
    tell();
  }, options);
  const tracksVisibility = 'trackVisibility' in observer;
  observer.observe(element);
  document.addEventListener('visibilitychange', tell, { signal });
  window.addEventListener('resize', tell, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    proven: (at) => {
      const pending = observer.takeRecords().at(-1);
      if (pending) {
        last = pending;
        tell();
      }
      return proof.proven(at);
    },
  };
}

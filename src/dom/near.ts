/** Which elements are in view, or close to it, told by the browser without our reading any geometry. */
export interface Near {
  observe(element: Element): void;
  forget(element: Element): void;
  has(element: Element): boolean;
  /** In no particular order. */
  all(): ReadonlySet<Element>;
}

/** How far beyond the viewport an element counts as near. */
const MARGIN = '240px 0px';

/**
 * @param changed called with each element that came near (true) or went away (false)
 */
export function createNear(changed: (element: Element, near: boolean) => void, signal: AbortSignal): Near {
  const near = new Set<Element>();
  const set = (element: Element, is: boolean) => {
    if (is === near.has(element)) return;
    if (is) near.add(element);
    else near.delete(element);
    changed(element, is);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) set(entry.target, entry.isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      near.clear();
    },
    { once: true },
  );
  return {
    observe: (element) => observer.observe(element),
    forget: (element) => {
      observer.unobserve(element);
      near.delete(element);
    },
    has: (element) => near.has(element),
    all: () => near,
  };
}

/** Tells how high the words of a frame are, each time that changes. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The frame's own border, above and below. */
const BORDER = 2;

/** @param shown false: nothing is to be seen, whatever the element measures */
export function useHeight(
  element: RefObject<HTMLElement | null>,
  shown: boolean,
  tell: (height: number) => void,
): void {
  useEffect(() => {
    if (!shown) {
      tell(0);
      return;
    }
    const node = element.current;
    if (node === null) return;
    let last = -1;
    const measure = () => {
      const height = Math.ceil(node.getBoundingClientRect().height) + BORDER;
      if (height === last) return;
      last = height;
      tell(height);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    measure();
    return () => observer.disconnect();
  }, [element, shown, tell]);
}

/**
 * The keyboard inside a frame that stands beside the site's field. The page takes it while it writes in the field, and
 * gives it back to the frame; which element of the frame had it, a browser may have forgotten by then.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * @param keys what every key does that nothing else took
 * @param first selector of what has the keyboard where nothing better is known; the first match in `root`
 */
export function useKeyboard(
  root: RefObject<HTMLElement | null>,
  first: string,
  keys: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let last: Element | null = null;
    const note = ({ target }: Event) => {
      last = target instanceof Element ? target : null;
    };
    const back = () => {
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return;
      const to = last?.isConnected ? last : root.current?.querySelector(first);
      if (to instanceof HTMLElement) to.focus();
    };
    const watch = new AbortController();
    const { signal } = watch;
    document.addEventListener('focusin', note, { signal });
    window.addEventListener('focus', back, { signal });
    // A press beside everything leaves it nowhere: the next key finds its way.
    document.addEventListener('keydown', back, { capture: true, signal });
    // On the document: where nothing has the keyboard, the keys still do what they say.
    document.addEventListener('keydown', (event) => latest.current(event), { signal });
    return () => watch.abort();
  }, [root, first]);
}

/** Clamps a text to the lines that leave what stands below it in view, so that Insert never hides under the fold. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** However little room there is, this much of the text shows. */
const LEAST = 3;

/**
 * @param height of the whole text, in pixels
 * @param room between the text's top and the bottom of the view, less all that must stay visible below it
 * @returns the lines to clamp to, or null where the whole text fits
 */
export function linesThatFit(height: number, room: number, lineHeight: number): number | null {
  if (height <= room + 1 || lineHeight <= 0) return null;
  const lines = Math.max(LEAST, Math.floor(room / lineHeight));
  // Half a line is rounding and underlines, not words.
  return lines * lineHeight >= height - lineHeight / 2 ? null : lines;
}

/**
 * Measures and follows the view's size.
 * @param text what is clamped, inside a block that must stay in view, inside a scrolling `[data-fit]` view
 * @returns lines to clamp to; null: no clamp
 */
export function useFit(
  text: RefObject<HTMLElement | null>,
  block: RefObject<HTMLElement | null>,
  active: boolean,
): number | null {
  const [lines, setLines] = useState<number | null>(null);
  useLayoutEffect(() => {
    const view = text.current?.closest('[data-fit]');
    if (!active || !view || typeof ResizeObserver === 'undefined') {
      setLines(null);
      return;
    }
    const measure = () => {
      if (!text.current || !block.current) return;
      const top = text.current.getBoundingClientRect();
      const below = block.current.getBoundingClientRect().bottom - top.bottom;
      const above = top.top - view.getBoundingClientRect().top + view.scrollTop;
      const lineHeight = Number.parseFloat(getComputedStyle(text.current).lineHeight);
      setLines(linesThatFit(text.current.scrollHeight, view.clientHeight - above - below, lineHeight));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(view);
    watcher.observe(block.current ?? view);
    return () => watcher.disconnect();
  }, [text, block, active]);
  return active ? lines : null;
}

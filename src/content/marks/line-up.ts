/**
 * The markers' own order, for the keyboard: as the eye goes, from top to bottom. From where they stand: asking the
 * document which comment comes first would cost more with each comment of a long thread.
 */
import type { Spot } from '../../dom/place';

export interface Standing {
  readonly button: HTMLElement;
  readonly at: Spot;
}

/**
 * Those that stand right already are left alone.
 * @param shown all that can be seen; the others are hidden, and their order is nobody's concern
 * @param focused moving it would take the keyboard from the user: it stays, and the others go around it
 */
export function lineUp(layer: Element, shown: readonly Standing[], focused: Element | null): void {
  const sorted = [...shown].sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left);
  let next: HTMLElement | null = null;
  for (const { button } of sorted.reverse()) {
    const stands = button.parentNode === layer && shownAfter(button) === next;
    if (!stands && button !== focused) layer.insertBefore(button, next);
    next = button;
  }
}

function shownAfter(button: HTMLElement): Element | null {
  let at = button.nextElementSibling;
  while (at instanceof HTMLElement && at.hidden) at = at.nextElementSibling;
  return at;
}

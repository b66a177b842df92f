/** The coach's frame: an element of the extension's own origin in our root. It takes nobody's focus by itself. */
import { make } from '../../dom/doc';
import type { Box } from '../../dom/place';

export interface CoachFrame {
  /** Null: out of sight, with the width it will have, so that its words can be measured. */
  place(box: Box | null, width: number): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

/**
 * @param url one-time address of the coach's page
 * @param title accessible name, from the languages
 * @param above over the coach's own frame and an open card
 */
export function createCoachFrame(root: ShadowRoot, url: string, title: string, above = false): CoachFrame {
  const element = make('div');
  element.className = 'frame coach';
  const frame = make('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.src = url;
  element.append(frame);
  // Below an open card.
  if (above) root.append(element);
  else root.prepend(element);
  let last = '';
  return {
    place: (box, width) => {
      const shown = box ?? { left: 0, top: 0, width, height: 44 };
      const { left, top, width: wide, height } = shown;
      const next = [box === null, ...[left, top, wide, height].map(Math.round)].join();
      if (next === last) return;
      last = next;
      element.classList.toggle('away', box === null);
      const { style } = element;
      style.left = `${Math.round(left)}px`;
      style.top = `${Math.round(top)}px`;
      style.width = `${Math.round(wide)}px`;
      style.height = `${Math.round(height)}px`;
    },
    focus: () => frame.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement === frame,
    remove: () => element.remove(),
  };
}

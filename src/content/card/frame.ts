/** The card's frame: an element of the extension's own origin in our root; the page can neither read nor script it. */
import { make } from '../../dom/doc';
import { type Box, NARROW } from '../../dom/place';

export interface Frame {
  readonly element: HTMLElement;
  place(box: Box): void;
  /** Whether the keyboard is in the frame. */
  hasFocus(): boolean;
  remove(): void;
}

/**
 * @param url one-time address of the card's page
 * @param title accessible name, from the languages
 * @param loaded the page is there and may be focused
 */
export function createFrame(root: ShadowRoot, url: string, title: string, loaded: () => void): Frame {
  const element = make('div');
  element.className = 'frame';
  const frame = make('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.addEventListener(
    'load',
    () => {
      frame.focus({ preventScroll: true });
      loaded();
    },
    { once: true },
  );
  frame.src = url;
  element.append(frame);
  let last = '';
  return {
    element,
    place: ({ left, top, width, height }) => {
      const next = [left, top, width, height].map(Math.round).join();
      if (next === last) return;
      last = next;
      const { style } = element;
      style.left = `${Math.round(left)}px`;
      style.top = `${Math.round(top)}px`;
      style.width = `${Math.round(width)}px`;
      style.height = `${Math.round(height)}px`;
      element.classList.toggle('sheet', innerWidth < NARROW);
    },
    hasFocus: () => root.activeElement === frame,
    remove: () => element.remove(),
  };
}

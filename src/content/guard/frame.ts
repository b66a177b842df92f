/**
 * The guard's frame. While it asks, it is a modal dialog of our own: in the top layer, above whatever the site has
 * there, with the rest of the page inert, so that neither a focus trap nor a stray press reaches the button below. What
 * it says afterwards, it says as a strip that takes nobody's focus.
 */
import { make } from '../../dom/doc';
import type { Box } from '../../dom/place';

export interface GuardFrame {
  /** Shows the page behind this one-time address. */
  load(url: string): void;
  place(box: Box): void;
  /** From asking to telling: the page is free again. */
  toStrip(): void;
  /** False once the page has taken it away. */
  readonly standing: boolean;
  remove(): void;
}

export interface GuardFrameOptions {
  readonly root: ShadowRoot;
  /** Accessible name. */
  readonly title: string;
  /** Modal, and focused; else a strip from the start. */
  readonly asks: boolean;
  /** Escape, where the keyboard is not in the frame. */
  readonly dismissed: () => void;
}

export function createGuardFrame(options: GuardFrameOptions): GuardFrame {
  const { root, title } = options;
  const dialog = make('dialog');
  dialog.className = 'guard';
  dialog.setAttribute('aria-label', title);
  const frame = make('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  let asks = options.asks;
  dialog.addEventListener('cancel', (event) => {
    // The page is told nothing; closing is ours to do.
    event.preventDefault();
    if (event.isTrusted) options.dismissed();
  });
  frame.addEventListener('load', () => {
    if (asks) frame.focus({ preventScroll: true });
  });
  root.append(dialog);
  if (asks) dialog.showModal();
  else dialog.classList.add('strip', 'says');
  let last = '';
  return {
    load: (url) => {
      frame.src = url;
      dialog.append(frame);
    },
    place: ({ left, top, width, height }) => {
      const next = [left, top, width, height].map(Math.round).join();
      if (next === last) return;
      last = next;
      const { style } = dialog;
      style.left = `${Math.round(left)}px`;
      style.top = `${Math.round(top)}px`;
      style.width = `${Math.round(width)}px`;
      style.height = `${Math.round(height)}px`;
    },
    toStrip: () => {
      asks = false;
      dialog.classList.add('strip');
      dialog.close();
    },
    get standing() {
      return dialog.isConnected && (!asks || dialog.open);
    },
    remove: () => {
      if (dialog.open) dialog.close();
      dialog.remove();
    },
  };
}

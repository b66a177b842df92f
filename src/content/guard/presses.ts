/** A person's presses, before the site hears of them: mouse, finger and keyboard, by one function. */
import { onTrusted } from '../../dom/trusted';

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
] as const;
const KEYS = ['keydown', 'keyup'] as const;

export interface PressEvent {
  readonly event: Event;
  readonly path: readonly EventTarget[];
  /** The event that makes sites act; the others lead to it or follow it. */
  readonly acts: boolean;
  /** Neither the site nor anybody else hears of it. */
  readonly stop: () => void;
}

/** Enter and Space press what has the focus. */
function presses(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    return (event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey;
  }
  return !(event instanceof MouseEvent) || event.button === 0;
}

/** @param heard called in the capturing phase, at the window: ahead of what sites listen to */
export function watchPresses(heard: (press: PressEvent) => void, signal: AbortSignal): void {
  const on = (event: Event) => {
    if (!presses(event)) return;
    heard({
      event,
      path: event.composedPath(),
      acts: event.type === 'click' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat),
      stop: () => {
        // A finger's click comes only where its touch was not prevented, and it is the click that is waited for.
        if (!event.type.startsWith('touch')) event.preventDefault();
        event.stopImmediatePropagation();
      },
    });
  };
  for (const type of [...POINTER, ...KEYS]) {
    // A touch is never prevented: scrolling must not wait for us.
    onTrusted(globalThis, type, on, signal, { capture: true, passive: type.startsWith('touch') });
  }
}

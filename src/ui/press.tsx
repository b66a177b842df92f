/** What counts as a press: only a person's own gesture, and in a page's frame only on something they could see. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** True where the gesture may act. The guard says why not, by itself, where it refuses. */
export type PressGuard = (event: Event) => boolean;

/** Scripts can call `click()`; the browser then says the event is not trusted. */
export const trustedOnly: PressGuard = (event) => event.isTrusted;

/** Replaced by the card, which also asks for proven visibility. */
export const PressGuardContext = createContext<PressGuard>(trustedOnly);

/** Wraps a handler so that it only runs on a press that the screen's guard lets through. */
export function useGuarded(): (act: (event: Event) => void) => (event: Event) => void {
  const guard = useContext(PressGuardContext);
  return (act) => (event) => {
    if (guard(event)) act(event);
  };
}

/**
 * How a button that has a letter key is pressed by it. A scripted `click()` would not be trusted, so the key's
 * own event is handed to the button's guarded handler.
 */
export const pressers = new WeakMap<HTMLButtonElement, (event: Event) => void>();

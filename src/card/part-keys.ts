/** Single keys of the guard: they press the button one sees, so that the same proof of visibility judges them. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { pressers } from '../ui/press';

/** A key presses the first button in view that names it in `aria-keyshortcuts`. */
export function usePartKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      const key = event.key.toUpperCase();
      const buttons = root.current?.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]') ?? [];
      const button = [...buttons].find((one) => one.getAttribute('aria-keyshortcuts') === key);
      if (button === undefined || button.disabled) return;
      event.preventDefault();
      button.focus();
      pressers.get(button)?.(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [root]);
}

/** Single-letter keys of the guidance, and a digit for each reason. They press the button one sees, so that the same guard judges them. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pressers } from './press';

/** Which button each key of the languages presses, by its `data-part`. */
const parts = {
  insert: 'insert',
  copy: 'copy',
  leave: 'leave',
  watch: 'watch',
  escalate: 'escalate',
} as const;
type Keys = { readonly [K in keyof typeof parts]: string };

/** True where the user is typing: letters are then theirs. */
function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/**
 * Listens while the pane is shown. A key moves the focus to its button and presses it as Enter would: only
 * trusted events are listened to, and the button's own handler receives this event.
 */
export function useShortcuts(keys: Keys): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (typing(event.target)) return;
      const part = partFor(event.key, keys);
      const button = part
        ? root.current?.querySelector<HTMLButtonElement>(`[data-part="${part}"][aria-keyshortcuts]`)
        : null;
      // What is folded away is not seen: a stray digit decides nothing.
      if (!button || button.disabled || button.closest('details:not([open])')) return;
      event.preventDefault();
      button.focus();
      pressers.get(button)?.(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keys]);
  return root;
}

function partFor(key: string, keys: Keys): string | null {
  if (/^[1-9]$/.test(key)) return `reason-${key}`;
  const names = Object.keys(parts) as (keyof Keys)[];
  const name = names.find((one) => keys[one].toLowerCase() === key.toLowerCase());
  return name ? parts[name] : null;
}

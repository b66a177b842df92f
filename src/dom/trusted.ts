/**
 * Listens to what a person did. An event that a script made (`click()`, `dispatchEvent`) is not trusted and is
 * left alone: it stays the page's own affair.
 */
export function onTrusted<E extends Event>(
  target: EventTarget,
  type: string,
  act: (event: E) => void,
  signal: AbortSignal,
  options: AddEventListenerOptions = {},
): void {
  target.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) act(event as E);
    },
    { ...options, signal },
  );
}

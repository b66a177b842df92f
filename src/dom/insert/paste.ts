/** One synthetic paste, in the form the browser at hand really delivers. */

/** Firefox's own members of the event's options. */
interface GeckoPaste extends EventInit {
  readonly dataType: string;
  readonly data: string;
}

const TYPE = 'text/plain';
const shape = { bubbles: true, cancelable: true, composed: true } as const;

function carries(event: ClipboardEvent, text: string): boolean {
  try {
    return event.clipboardData?.getData(TYPE) === text;
  } catch {
    return false;
  }
}

/**
 * A paste event that carries `text`. The standard form is empty in Firefox as soon as it is built, which is how
 * the form is chosen: by reading it back.
 * @returns null where neither form carries the text
 */
export function pasteEvent(text: string): ClipboardEvent | null {
  const data = new DataTransfer();
  data.setData(TYPE, text);
  const standard = new ClipboardEvent('paste', { ...shape, clipboardData: data });
  if (carries(standard, text)) return standard;
  const gecko: GeckoPaste = { ...shape, dataType: TYPE, data: text };
  const own = new ClipboardEvent('paste', gecko);
  return carries(own, text) ? own : null;
}

/** @returns true where the page took the event for its own (`defaultPrevented`); null where none could be built */
export function paste(target: Element, text: string): boolean | null {
  const event = pasteEvent(text);
  if (event === null) return null;
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

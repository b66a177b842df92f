/** Puts a text on the clipboard. A page may forbid its frames the clipboard: then the older way is tried. */

/** @returns false where the browser refuses both ways; the caller then shows the text to select */
export async function copyText(text: string, within: Document = document): Promise<boolean> {
  try {
    await within.defaultView?.navigator.clipboard.writeText(text);
    return within.defaultView !== null;
  } catch {
    return copyBySelection(text, within);
  }
}

function copyBySelection(text: string, within: Document): boolean {
  const before = within.activeElement;
  const area = within.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  area.setAttribute('aria-hidden', 'true');
  within.body.append(area);
  area.select();
  try {
    return within.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

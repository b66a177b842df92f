/** Small functions that run in the document; each stands alone, for its text is what is sent. */

/** Middle of the first visible match, after scrolling it into view; null while there is none. */
export function middleOf(selector: string): { x: number; y: number } | null {
  for (const element of document.querySelectorAll(selector)) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}

export function textOf(selector: string): string | null {
  return document.querySelector<HTMLElement>(selector)?.textContent ?? null;
}

/** What the practice page says of itself once its first pass is judged. */
export function practiceState(): string | null {
  const said = document.documentElement.dataset.relais;
  return said?.includes('"ready":true') ? said : null;
}

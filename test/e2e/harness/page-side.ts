/** Small functions that run in the document; each stands alone, for its text is what is sent. */

/** Middle of the first visible match, scrolled into view, once it stands still; null until then. */
export async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const now = () => {
    for (const element of document.querySelectorAll(selector)) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  };
  const before = now();
  if (before === null) return null;
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    // Behind another tab there are no frames.
    setTimeout(resolve, 100);
  });
  const after = now();
  return after?.x === before.x && after.y === before.y ? after : null;
}

export function textOf(selector: string): string | null {
  return document.querySelector<HTMLElement>(selector)?.textContent ?? null;
}

/** What the practice page says of itself once its first pass is judged. */
export function practiceState(): string | null {
  const said = document.documentElement.dataset.relais;
  return said?.includes('"ready":true') ? said : null;
}

/** Where a test presses: the parts of the two networks' pages and menus. Each stands alone, for it runs in the page. */

export const menuButton = {
  x: (id: string) => `article:has(a[href$="/status/${id}"]) [data-testid="caret"]`,
  facebook: (id: string) => `[data-comment="${id}"] [aria-haspopup="menu"]`,
} as const;

export const item = (kind: string) => `[role="menuitem"][data-kind="${kind}"]`;
export const confirmButton = '[data-do="confirm"]';

/** Middle of an element without scrolling to it; null while it is not there. */
export function spotOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Name of what lies topmost over the middle of an element. */
export function coverOf(selector: string): string | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2)?.localName ?? null;
}

/** Scrolls an element into view; true once it stays where it is for two frames. */
export async function atRest(selector: string): Promise<boolean> {
  const element = document.querySelector(selector);
  if (!element) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const before = element.getBoundingClientRect().top;
  await frame();
  await frame();
  return element.getBoundingClientRect().top === before;
}

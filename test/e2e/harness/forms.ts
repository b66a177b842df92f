/** Forms of the options and of sheets: filled, given files, pressed by keyboard, and what they say or save. */
import type { Surface } from './surface';

/** Types a value into a form field as the framework sees it. */
export function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Gives a file, as a hand that drops it. */
export function drop(selector: string, name: string, text: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  const given = new DataTransfer();
  given.items.add(new File([text], name, { type: 'application/json' }));
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function focus(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null && document.activeElement === found;
}

/** By keyboard: what loads above a button moves it, and a pointer would miss it. */
export async function enter(surface: Surface, selector: string): Promise<void> {
  await surface.until(focus, selector);
  await surface.press('Enter');
}

/** The browser would put a file in somebody's folder: it is kept on the page instead. */
export function keepFiles(): boolean {
  URL.createObjectURL = (file) => {
    void (file as Blob).text().then((text) => {
      document.documentElement.dataset.kept = text;
    });
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function click() {
    document.documentElement.dataset.name = this.download;
  };
  return true;
}
export const kept = (page: Surface) => page.until(() => document.documentElement.dataset.kept);

export const says = (page: Surface, selector: string, words: string) =>
  page.until(
    (where: string, wanted: string) => document.querySelector(where)?.textContent?.includes(wanted),
    selector,
    words,
  );

import { pageBody, pageRoot } from '../../dom/doc';

/** Whether the page behind the markers is dark: from what it paints, for the user's own setting may differ. */

const FRESH_MS = 2_000;
let last = { at: Number.NEGATIVE_INFINITY, dark: false };

/** Looked at once every two seconds at most. */
export function isDarkPage(clock: () => number = () => performance.now()): boolean {
  const at = clock();
  if (at - last.at > FRESH_MS) last = { at, dark: lookUp() };
  return last.dark;
}

function lookUp(): boolean {
  for (const element of [pageBody(), pageRoot()]) {
    if (element === null) continue;
    const dark = isDark(getComputedStyle(element).backgroundColor);
    if (dark !== null) return dark;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** True for a dark colour as computed (`rgb(r, g, b)` or `rgba(r, g, b, a)`); null for none, or one not opaque. */
export function isDark(colour: string): boolean | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/.exec(colour);
  if (parts === null || Number(parts[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = parts.slice(1, 4).map(Number);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 110;
}

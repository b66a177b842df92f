/** Words and phrases in one cell or one pasted list. */

/** @returns the trimmed, distinct entries of a text that has one a line, or parts them by commas or semicolons */
export function wordsOf(text: string): string[] {
  const parts = text
    .split(/[\n\r;,|\t\v]/)
    // Word's bullets, and dashes used as such.
    .map((one) => one.replace(/^\s*[•·▪◦‣–—-]\s+/, '').trim())
    .filter((one) => one !== '');
  return [...new Set(parts)];
}

/** Where a reply's text has a place to fill in: `{{first_name}}`. */
export interface BlankMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Every `{{...}}` of a text, in order; what stands inside is trimmed and not checked. Linear. */
export function blankMarks(text: string): BlankMark[] {
  const found: BlankMark[] = [];
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', start)) {
    const close = text.indexOf('}}', start + 2);
    if (close < 0) break;
    found.push({ id: text.slice(start + 2, close).trim(), start, end: close + 2 });
    start = close + 2;
  }
  return found;
}

/** Where words and numbers start and end in a folded text. */

export const STAR = 42;
const MOST_DIGITS = 7;
const MOST_DECIMALS = 3;

export const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;
const isWordly = (code: number) => isLetter(code) || isDigit(code);

/** True where a word, a symbol or a letter of another alphabet starts. */
export function startsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWordly(code)) return code > 0x7f || code === STAR;
  return at === 0 || !isWordly(text.charCodeAt(at - 1));
}

/** The last place to look at, so that no more than `most` words are: most texts are read to their end. */
export function startsUpTo(text: string, most: number): number {
  if (text.length <= most) return text.length - 1;
  let words = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (startsAt(text, at)) words += 1;
    if (words > most) return at - 1;
  }
  return text.length - 1;
}

/** Where the number ends that starts here, as `#` reads it. */
export function numberEnd(text: string, from: number): number {
  let at = from;
  while (at - from < MOST_DIGITS && isDigit(text.charCodeAt(at))) at += 1;
  const mark = text.charCodeAt(at);
  if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(at + 1))) return at;
  let end = at + 1;
  while (end - at <= MOST_DECIMALS && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** No word ends there. */
export const BROKEN = -1;

/** The place itself where a word ends there, else `BROKEN`. @param open whether letters may follow, and are taken */
export function wordEnd(text: string, from: number, open: boolean): number {
  let at = from;
  if (open) while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at < text.length && isWordly(text.charCodeAt(at)) ? BROKEN : at;
}

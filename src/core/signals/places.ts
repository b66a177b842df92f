/** Where words and numbers start and end in a folded text, given as its units with a 0 behind the last. */

export const STAR = 42;
const MOST_DIGITS = 7;
const MOST_DECIMALS = 3;

export const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;
const isWordly = (code: number) => isLetter(code) || isDigit(code);

/** True where a word, a symbol or a letter of another alphabet starts. */
export function startsAt(units: Uint16Array, at: number): boolean {
  const code = units[at] as number;
  if (!isWordly(code)) return code > 0x7f || code === STAR;
  return at === 0 || !isWordly(units[at - 1] as number);
}

/** The last place of `size` to look at, so that no more than `most` words are: most texts are read to their end. */
export function startsUpTo(units: Uint16Array, size: number, most: number): number {
  if (size <= most) return size - 1;
  let words = 0;
  for (let at = 0; at < size; at += 1) {
    if (startsAt(units, at)) words += 1;
    if (words > most) return at - 1;
  }
  return size - 1;
}

/** Where the number ends that starts here, as `#` reads it. */
export function numberEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at - from < MOST_DIGITS && isDigit(units[at] as number)) at += 1;
  const mark = units[at] as number;
  if ((mark !== 44 && mark !== 46) || !isDigit(units[at + 1] as number)) return at;
  let end = at + 1;
  while (end - at <= MOST_DECIMALS && isDigit(units[end] as number)) end += 1;
  return end;
}

/** No word ends there. */
export const BROKEN = -1;

/** The place itself where a word ends there, else `BROKEN`. @param open whether letters may follow, and are taken */
export function wordEnd(units: Uint16Array, from: number, open: boolean): number {
  let at = from;
  if (open) while (isLetter(units[at] as number)) at += 1;
  return isWordly(units[at] as number) ? BROKEN : at;
}

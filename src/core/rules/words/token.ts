/**
 * Cuts a folded text into words. `\b` knows ASCII only (`\bété\b` never matches), so word limits are found by
 * hand: a word is a run of letters and digits of any script; a symbol (emoji, currency, #, @, %, &, +) stands alone;
 * every other character only separates.
 */
export interface Token {
  readonly text: string;
  /** Place in the folded text, end excluded. */
  readonly start: number;
  readonly end: number;
}

const WORD = 1;
const SYMBOL = 2;
const GAP = 0;

const WORD_CHAR = /^[\p{L}\p{N}\p{M}]$/u;
const SYMBOL_CHAR = /^[\p{S}#@%&]$/u;
const CACHE_SIZE = 4_096;
const kinds = new Map<number, number>();

function kindOf(point: number): number {
  if (point >= 97 && point <= 122) return WORD;
  if (point === 32 || point === 10) return GAP;
  const known = kinds.get(point);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(point);
  const kind = WORD_CHAR.test(char) ? WORD : SYMBOL_CHAR.test(char) ? SYMBOL : GAP;
  if (kinds.size >= CACHE_SIZE) kinds.clear();
  kinds.set(point, kind);
  return kind;
}

/** The words of a folded text, in order. Linear; `extra` is one more character that counts as a letter (the wildcard). */
export function tokens(folded: string, extra = -1): Token[] {
  const found: Token[] = [];
  let from = -1;
  let at = 0;
  while (at < folded.length) {
    const point = folded.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const kind = point === extra ? WORD : kindOf(point);
    if (kind === WORD) {
      if (from < 0) from = at;
    } else {
      if (from >= 0) found.push({ text: folded.slice(from, at), start: from, end: at });
      from = -1;
      if (kind === SYMBOL) found.push({ text: folded.slice(at, at + width), start: at, end: at + width });
    }
    at += width;
  }
  if (from >= 0) found.push({ text: folded.slice(from), start: from, end: folded.length });
  return found;
}

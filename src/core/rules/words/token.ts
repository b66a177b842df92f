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

let last: { readonly folded: string; readonly tokens: readonly Token[] } | null = null;

/** The words of a folded text, in order. Linear. The text cut last is remembered: lists and topics read it in turn. */
export function tokens(folded: string): readonly Token[] {
  if (last === null || last.folded !== folded) last = { folded, tokens: cut(folded, -1) };
  return last.tokens;
}

/** The pieces of a list's entry, in which one more character, the wildcard, counts as a letter. */
export function entryTokens(folded: string, wildcard: number): readonly Token[] {
  return cut(folded, wildcard);
}

function cut(folded: string, extra: number): Token[] {
  const found: Token[] = [];
  let from = -1;
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    const point = unit >= 0xd800 && unit < 0xe000 ? (folded.codePointAt(at) ?? 0) : unit;
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

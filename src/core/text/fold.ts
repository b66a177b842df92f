/**
 * A folded copy of a text, for matching: lower case, no accents, no invisible characters, look-alikes made Latin,
 * white space and repeated characters shortened; with a map back, so that evidence is cut from the original.
 *
 * Each code point is normalised alone: NFKC over a whole run of combining marks is quadratic (seconds for 50k).
 */
import { MAX_TEXT } from '../comment';
import { DROPPED, foldPoint, foldUnit, LONG } from './fold-point';
import type { Span } from './span';
import { unitsToString } from './units';

export interface Folded {
  /** The original, cut to `MAX_TEXT`. */
  readonly source: string;
  /** What patterns are tried on. Letters are mostly `a-z`; a line break stays `\n`, other space is one ` `. */
  readonly text: string;
  /** Of each unit of `text`, where it starts and ends in `source` (UTF-16 units). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether some character stands three times in a row. */
  readonly elongated: boolean;
}

/** Marks drawn on one letter beyond which the rest are not even looked at. */
const MAX_MARKS = 16;

/** Cuts to the length that is read, never in the middle of a surrogate pair. */
export function capped(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_TEXT - 1 : MAX_TEXT);
}

/** Longest run of one character that is kept: elongated letters become single ("nuuul"), the rest three at most. */
const KEPT_RUN = 3;

const BREAK = 10;
const BLANK = 32;
const LETTER_C = 99;
const LETTER_G = 103;
const LETTER_O = 111;
const LETTER_W = 119;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** "www" is spared. */
const isElongated = (code: number) => code >= 97 && code <= 122 && code !== LETTER_W;

/** Written anew for each text, and copied out of: what is folded of the longest text has room. */
const ROOM = MAX_TEXT * 2 + 8;

class Writer {
  readonly #units = new Uint16Array(ROOM);
  readonly #starts = new Uint16Array(ROOM);
  readonly #ends = new Uint16Array(ROOM);
  #size = 0;
  #marks = 0;
  #run = 0;
  #elongated = false;
  /** What was written last: one unit, or `LONG` and then what `#long` says. */
  #previous = DROPPED;
  #long = '';

  fold(source: string): Folded {
    this.#size = this.#marks = this.#run = 0;
    this.#previous = DROPPED;
    this.#elongated = false;
    for (let at = 0; at < source.length; ) {
      const unit = foldUnit(source.charCodeAt(at));
      const end = unit === LONG ? this.#far(source, at) : at + 1;
      if (unit === DROPPED) this.#drop(at, end);
      else if (unit !== LONG) this.#one(unit, at, end);
      at = end;
    }
    return {
      source,
      text: unitsToString(this.#units, this.#size),
      elongated: this.#elongated,
      starts: kept(this.#starts, this.#size),
      ends: kept(this.#ends, this.#size),
    };
  }

  /** A character that the table does not know, or that is spelled out; where it ends. */
  #far(source: string, at: number): number {
    const point = source.codePointAt(at) as number;
    const end = point > 0xffff ? at + 2 : at + 1;
    const folded = foldPoint(point);
    if (folded === '') this.#drop(at, end);
    else if (folded.length === 1) this.#one(folded.charCodeAt(0), at, end);
    else this.#several(folded, at, end);
    return end;
  }

  #drop(at: number, end: number): void {
    this.#marks += 1;
    if (this.#marks <= MAX_MARKS && this.#size > 0 && this.#ends[this.#size - 1] === at)
      this.#ends[this.#size - 1] = end;
  }

  #one(unit: number, at: number, end: number): void {
    const previous = this.#previous;
    if ((unit === BLANK || unit === BREAK) && (previous === BLANK || previous === BREAK)) {
      if (unit === BREAK && this.#size > 0) this.#units[this.#size - 1] = this.#previous = BREAK;
      return;
    }
    this.#marks = 0;
    this.#run = unit === previous ? this.#run + 1 : 1;
    this.#previous = unit;
    if (this.#run >= KEPT_RUN) this.#elongated = true;
    if (this.#run >= KEPT_RUN && isElongated(unit)) this.#elongate(unit, end);
    else if (this.#run > KEPT_RUN && !isDigit(unit)) this.#ends[this.#size - 1] = end;
    else this.#put(unit, at, end);
  }

  /** "goood" and "coool" keep their two letters, other words lose the second. */
  #elongate(unit: number, end: number): void {
    const before = this.#size >= KEPT_RUN ? this.#units[this.#size - KEPT_RUN] : 0;
    const double = unit === LETTER_O && (before === LETTER_G || before === LETTER_C);
    if (this.#run === KEPT_RUN && !double) this.#size -= 1;
    this.#ends[this.#size - 1] = end;
  }

  #several(folded: string, at: number, end: number): void {
    this.#marks = 0;
    this.#run = this.#previous === LONG && this.#long === folded ? this.#run + 1 : 1;
    if (this.#run >= KEPT_RUN) this.#elongated = true;
    this.#previous = LONG;
    this.#long = folded;
    if (this.#run > KEPT_RUN && !isDigit(folded.charCodeAt(0))) this.#ends[this.#size - 1] = end;
    else for (let unit = 0; unit < folded.length; unit += 1) this.#put(folded.charCodeAt(unit), at, end);
  }

  #put(unit: number, at: number, end: number): void {
    if (this.#size >= ROOM) return;
    this.#units[this.#size] = unit;
    this.#starts[this.#size] = at;
    this.#ends[this.#size] = end;
    this.#size += 1;
  }
}

/** A plain array of the first numbers: a typed one of this size is allocated outside the heap, which costs more. */
function kept(numbers: Uint16Array, size: number): number[] {
  const all = new Array<number>(size);
  for (let at = 0; at < size; at += 1) all[at] = numbers[at] as number;
  return all;
}

const writer = new Writer();
let last: { readonly text: string; readonly folded: Folded } | null = null;

/**
 * Folds a text of any length; what lies beyond `MAX_TEXT` units is not read. Linear, and never throws. The text folded
 * last is remembered: signals, rules and replies ask for the same one in turn.
 */
export function fold(text: string): Folded {
  if (last === null || last.text !== text) last = { text, folded: writer.fold(capped(text)) };
  return last.folded;
}

/** Where a piece of the folded text stands in the original, without white space around it; `null` if nothing is left. */
export function originalSpan(folded: Folded, from: number, to: number): Span | null {
  let first = from;
  let last = Math.min(to, folded.text.length) - 1;
  while (first <= last && /\s/.test(folded.text[first] as string)) first += 1;
  while (last >= first && /\s/.test(folded.text[last] as string)) last -= 1;
  if (first > last) return null;
  return { start: folded.starts[first] as number, end: folded.ends[last] as number };
}

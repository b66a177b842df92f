/**
 * A folded copy of a text, for matching: lower case, no accents, no invisible characters, look-alikes made Latin,
 * white space and repeated characters shortened; with a map back, so that evidence is cut from the original.
 *
 * Each code point is normalised alone: NFKC over a whole run of combining marks is quadratic (seconds for 50k).
 */
import { MAX_TEXT } from '../comment';
import { lookAlikes } from './confusables';
import type { Span } from './span';

export interface Folded {
  /** The original, cut to `MAX_TEXT`. */
  readonly source: string;
  /** What patterns are tried on. Letters are mostly `a-z`; a line break stays `\n`, other space is one ` `. */
  readonly text: string;
  /** Of each unit of `text`, where it starts and ends in `source` (UTF-16 units). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks drawn on one letter beyond which the rest are not even looked at. */
const MAX_MARKS = 16;
const CACHE_SIZE = 4_096;
const cache = new Map<number, string>();

const MARK = /^\p{M}$/u;
const INVISIBLE = /^(?:[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|\p{Emoji_Modifier})$/u;
const SPACE = /^[\s\u2800]$/u;
/** White space to a regular expression, and not drawn at all: the byte order mark. */
const ZERO_WIDTH_SPACE = 0xfeff;

/** What one code point becomes: empty where it is dropped. */
function foldPoint(point: number): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(point);
  const made = makeFold(char, point);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(point, made);
  return made;
}

function makeFold(char: string, point: number): string {
  if (char === '\n' || char === '\u2028' || char === '\u2029') return '\n';
  if (point === ZERO_WIDTH_SPACE) return '';
  if (SPACE.test(char)) return ' ';
  if (MARK.test(char) || INVISIBLE.test(char)) return '';
  const boxed = boxedLetter(point);
  if (boxed !== null) return boxed;
  const direct = lookAlikes.get(char) ?? lookAlikes.get(char.toLowerCase());
  if (direct !== undefined) return direct;
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (MARK.test(part)) continue;
    out += part === '\u2044' ? '/' : (lookAlikes.get(part) ?? part);
  }
  return out;
}

/** Squared and circled capitals on a dark ground have no decomposition in Unicode. */
function boxedLetter(point: number): string | null {
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first);
  }
  return null;
}

/** Cuts to the length that is read, never in the middle of a surrogate pair. */
export function capped(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const last = text.charCodeAt(MAX_TEXT - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_TEXT - 1 : MAX_TEXT);
}

/** Longest run of one character that is kept: elongated letters become single ("nuuul"), the rest three at most. */
const KEPT_RUN = 3;

/** Folds a text of any length; what lies beyond `MAX_TEXT` units is not read. Linear, and never throws. */
export function fold(text: string): Folded {
  const source = capped(text);
  const room = source.length * 2 + 8;
  // Plain arrays: typed ones of this size are allocated outside the heap, which costs more than it saves.
  const starts: number[] = [];
  const ends: number[] = [];
  const units: string[] = [];
  let marks = 0;
  let run = 0;
  let previous = '';
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    let width = 1;
    let folded: string;
    if (code < 0x80) {
      if (code >= 65 && code <= 90) folded = String.fromCharCode(code + 32);
      else if (code >= 33) folded = code === 96 ? "'" : (source[at] as string);
      else folded = code === 10 || code === 13 ? '\n' : code === 32 || code === 9 ? ' ' : '';
    } else {
      const point = source.codePointAt(at) as number;
      width = point > 0xffff ? 2 : 1;
      folded = point >= 0xd800 && point < 0xe000 ? '' : foldPoint(point);
    }
    const end = at + width;
    const size = units.length;
    if (folded === '') {
      marks += 1;
      if (marks <= MAX_MARKS && size > 0 && ends[size - 1] === at) ends[size - 1] = end;
    } else if ((folded === ' ' || folded === '\n') && (previous === ' ' || previous === '\n')) {
      if (folded === '\n' && size > 0) units[size - 1] = previous = '\n';
    } else {
      marks = 0;
      run = folded === previous ? run + 1 : 1;
      previous = folded;
      const code0 = folded.charCodeAt(0);
      const letter = code0 >= 97 && code0 <= 122 && code0 !== 119;
      if (letter && run >= KEPT_RUN && folded.length === 1) {
        // "www" is spared; "goood" and "coool" keep their two letters, other words lose the second.
        const before = units[size - 3] ?? '';
        const double = folded === 'o' && (before === 'g' || before === 'c');
        if (run === KEPT_RUN && !double) {
          units.pop();
          starts.pop();
          ends.pop();
        }
        ends[units.length - 1] = end;
      } else if (run > KEPT_RUN && !(code0 >= 48 && code0 <= 57)) {
        ends[size - 1] = end;
      } else {
        for (let unit = 0; unit < folded.length && units.length < room; unit += 1) {
          starts[units.length] = at;
          ends[units.length] = end;
          units.push(folded[unit] as string);
        }
      }
    }
    at = end;
  }
  return { source, text: units.join(''), starts, ends };
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

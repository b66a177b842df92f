/** What one character becomes in the folded copy of a text. */
import { lookAlikes } from './confusables';

const CACHE_SIZE = 4_096;
const cache = new Map<number, string>();

const MARK = /^\p{M}$/u;
const INVISIBLE = /^(?:[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|\p{Emoji_Modifier})$/u;
const SPACE = /^[\s\u2800]$/u;
/** White space to a regular expression, and not drawn at all: the byte order mark. */
const ZERO_WIDTH_SPACE = 0xfeff;

/** What a code point becomes: empty where it is dropped. */
export function foldPoint(point: number): string {
  if (point < 0x80) return foldPlain(point);
  if (point >= 0xd800 && point < 0xe000) return '';
  const known = cache.get(point);
  if (known !== undefined) return known;
  const made = makeFold(String.fromCodePoint(point), point);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(point, made);
  return made;
}

function foldPlain(code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code >= 33) return code === 96 ? "'" : String.fromCharCode(code);
  if (code === 10 || code === 13) return '\n';
  return code === 32 || code === 9 ? ' ' : '';
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

/** The character is dropped. */
export const DROPPED = -1;
/** The character becomes none or several UTF-16 units: `foldPoint` says which. */
export const LONG = -2;

const UNKNOWN = -3;
/** Characters known by a table: nearly all of what is written in European languages. */
const TABLE = 0x3000;
const table = new Int32Array(TABLE).fill(UNKNOWN);

/** The one UTF-16 unit that a unit becomes; else `DROPPED` or `LONG`. */
export function foldUnit(unit: number): number {
  if (unit >= TABLE) return LONG;
  const known = table[unit] as number;
  if (known !== UNKNOWN) return known;
  const folded = foldPoint(unit);
  const made = folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? DROPPED : LONG;
  table[unit] = made;
  return made;
}

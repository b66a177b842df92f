/**
 * How often each of the letter hints is met in a text, `MOST` times at most: what the patterns of `letterHints` say, read
 * in one walk over the letters. A text in letters that this walk does not know is left to the patterns themselves.
 */
import { letterHints } from './words';

/** More of one hint says nothing more. */
const MOST = 3;

/** Places in `letterHints`. */
const FRENCH = 0;
const FRENCH_ACCENT = 1;
const ITALIAN_END = 2;
const SPANISH = 3;
const SPANISH_ACCENT = 4;
const PORTUGUESE = 5;
const GERMAN = 6;
const DUTCH = 7;
const ENGLISH = 8;
const HINTS = 9;

/** Latin letters end here; the long s, which case rules take for an s, is left out. */
const TABLE = 0x17f;
const lower = new Uint16Array(TABLE);
const letters = new Uint8Array(TABLE);
for (let code = 0; code < TABLE; code += 1) {
  const char = String.fromCharCode(code);
  const small = char.toLowerCase();
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
  letters[code] = Number(/\p{L}/u.test(char));
}

/** Which single letters speak for what, beside what stands around them: a bit for each hint. */
const alone = new Uint16Array(TABLE);
const speak = (hint: number, chars: string) => {
  for (const char of chars) alone[char.charCodeAt(0)] = (alone[char.charCodeAt(0)] ?? 0) | (1 << hint);
};
speak(FRENCH, 'œçêûîôëù');
speak(FRENCH_ACCENT, 'èàé');
speak(ITALIAN_END, 'èàìòù');
speak(SPANISH, 'ñ¿¡');
speak(SPANISH_ACCENT, 'óíú');
speak(PORTUGUESE, 'ãõ');
speak(GERMAN, 'ßäöü');

const codeOf = (char: string) => char.charCodeAt(0);
const A = codeOf('a');
const E = codeOf('e');
const G = codeOf('g');
const H = codeOf('h');
const I = codeOf('i');
const J = codeOf('j');
const L = codeOf('l');
const M = codeOf('m');
const N = codeOf('n');
const O = codeOf('o');
const R = codeOf('r');
const S = codeOf('s');
const T = codeOf('t');
const U = codeOf('u');
const V = codeOf('v');
const E_ACUTE = codeOf('é');
const C_CEDILLA = codeOf('ç');
const A_TILDE = codeOf('ã');
const O_TILDE = codeOf('õ');
/** Elided French words before an apostrophe, and what goes on behind it. */
const elided: ReadonlySet<number> = new Set(Array.from('ldjnmsc', codeOf));
const goesOn: ReadonlySet<number> = new Set(Array.from('abcdefghijklmnopqrstuvwxyzéèêàâ', codeOf));

/** Where the next match of each hint may begin: matches of one never overlap. */
const free = new Int32Array(HINTS);

/** @param counts of the hints, in the order of `letterHints`; filled */
export function countLetters(sample: string, counts: Int32Array): void {
  counts.fill(0);
  if (!isKnown(sample)) {
    letterHints.forEach(([hint], at) => {
      counts[at] = Math.min(MOST, sample.match(hint)?.length ?? 0);
    });
    return;
  }
  free.fill(0);
  // Each letter is looked up once, and moves on to be the next one's neighbour.
  let next = lowerAt(sample, 0);
  let third = lowerAt(sample, 1);
  for (let at = 0; at < sample.length; at += 1) {
    const code = next;
    next = third;
    third = lowerAt(sample, at + 2);
    if (code >= 0x80) accent(sample, at, code, counts);
    if (code === APOSTROPHE) english(sample, at, code, counts);
    else if (mayHint(code, next, third) && isLetter(code)) {
      french(sample, at, code, counts);
      english(sample, at, code, counts);
      dutch(sample, at, code, counts);
    }
  }
}

/** False where no hint can begin with these three: most places of most texts. */
function mayHint(code: number, next: number, third: number): boolean {
  switch (next) {
    case APOSTROPHE:
    case E_ACUTE:
      return true;
    case I:
      return third === N;
    case T:
      return third === I;
    case G:
      return third === H;
    case O:
      return third === E;
    case J:
      return code === I;
    case A:
    case U:
    case E:
      return third === next;
    default:
      return false;
  }
}

function accent(text: string, at: number, code: number, counts: Int32Array): void {
  const hints = code < TABLE ? (alone[code] as number) : 0;
  for (let hint = FRENCH; hint <= GERMAN; hint += 1) {
    if ((hints & (1 << hint)) === 0) continue;
    if (hint === ITALIAN_END && isLetter(lowerAt(text, at + 1))) continue;
    meet(hint, at, 1, counts);
  }
  if (code !== C_CEDILLA) return;
  const next = lowerAt(text, at + 1);
  if (next === A_TILDE && lowerAt(text, at + 2) === O) meet(PORTUGUESE, at, 3, counts);
  else if (next === O_TILDE && lowerAt(text, at + 2) === E && lowerAt(text, at + 3) === S)
    meet(PORTUGUESE, at, 4, counts);
}

/** "l'avis", "d’été"; a word that ends in é. */
function french(text: string, at: number, code: number, counts: Int32Array): void {
  const next = lowerAt(text, at + 1);
  if (next === APOSTROPHE) {
    if (elided.has(code) && !isWordly(text, at - 1) && goesOn.has(lowerAt(text, at + 2)))
      meet(FRENCH, at, 2, counts);
  } else if (next === E_ACUTE && !isLetter(lowerAt(text, at + 2))) meet(FRENCH, at, 2, counts);
}

/** "don't", "we'll", and words in -ing, -tion, -ght. */
function english(text: string, at: number, code: number, counts: Int32Array): void {
  const next = lowerAt(text, at + 1);
  const third = lowerAt(text, at + 2);
  let end = 0;
  if (code === APOSTROPHE) {
    if (next === M) end = 2;
    else if ((next === L && third === L) || ((next === V || next === R) && third === E)) end = 3;
  } else if (code === N && next === APOSTROPHE && third === T) end = 3;
  if (end > 0 && !isLetter(lowerAt(text, at + end))) meet(ENGLISH, at, end, counts);
  else if (code !== APOSTROPHE && (next === I || next === T || next === G)) {
    const fourth = lowerAt(text, at + 3);
    if ((next === I && third === N && fourth === G) || (next === G && third === H && fourth === T)) end = 4;
    else if (next === T && third === I && fourth === O && lowerAt(text, at + 4) === N) end = 5;
    else return;
    if (!isLetter(lowerAt(text, at + end))) meet(ENGLISH, at, end, counts);
  }
}

/** "zij", "maand", and "n't" by itself. */
function dutch(text: string, at: number, code: number, counts: Int32Array): void {
  const next = lowerAt(text, at + 1);
  const third = lowerAt(text, at + 2);
  if (code === I && next === J && !isLetter(third)) meet(DUTCH, at, 2, counts);
  else if (
    ((next === third && (next === A || next === U || next === E)) || (next === O && third === E)) &&
    isLetter(lowerAt(text, at + 3))
  )
    meet(DUTCH, at, 4, counts);
  else if (
    code === N &&
    next === APOSTROPHE &&
    third === T &&
    !isWordly(text, at - 1) &&
    !isWordly(text, at + 3)
  )
    meet(DUTCH, at, 3, counts);
}

function meet(hint: number, at: number, size: number, counts: Int32Array): void {
  if (at < (free[hint] as number)) return;
  free[hint] = at + size;
  const count = counts[hint] as number;
  if (count < MOST) counts[hint] = count + 1;
}

const APOSTROPHE = 39;
const CURLY = 0x2019;
/** Whatever is neither a letter nor an apostrophe. */
const OTHER = 0x2000;

/** The small letter that stands there; both apostrophes as one. */
function lowerAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code < TABLE) return lower[code] as number;
  return code === CURLY ? APOSTROPHE : OTHER;
}

function isLetter(code: number): boolean {
  return code < TABLE && letters[code] === 1;
}

/** As `\b` knows words. */
function isWordly(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

/** True where all letters are those of the table: beside them marks and emoji, which are no letters. */
function isKnown(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < TABLE) continue;
    const mark = (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20bf);
    const emoji = (code >= 0x2600 && code <= 0x27bf) || code === 0xfe0f;
    if (mark || emoji) continue;
    if (code < 0xd83c || code > 0xd83e || !isLow(text.charCodeAt(at + 1))) return false;
    at += 1;
  }
  return true;
}

const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

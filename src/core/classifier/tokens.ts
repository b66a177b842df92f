/** The pieces a folded text is read in: words, numbers, runs of marks, faces made of marks, single emoji. */

/** True for what words are spelled with. */
export const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Longest French elision before its apostrophe: "qu'", "l'"; longer ones are English ("don't"). */
const LONGEST_ELISION = 2;

const QUESTION = 63;
const CHEER = 33;
const DOT = 46;
const APOSTROPHE = 39;
const HYPHEN = 45;
/** `@ # %`. */
const signs: ReadonlySet<number> = new Set([64, 35, 37]);
/** `: ; =`. */
const eyes: ReadonlySet<number> = new Set([58, 59, 61]);
/** Which face a mouth makes, `:` before it. */
const mouths: ReadonlyMap<number, number> = new Map(
  [')]d', 'p', '([', '/'].flatMap((same) =>
    Array.from(same, (mouth) => [mouth.charCodeAt(0), same.charCodeAt(0)] as const),
  ),
);
/** Units of a face's shape. */
const FACE = 2;
const MOST_MARKS = 3;
const COLON = 58;
const ZERO = 48;

/** Where the piece ends that starts here; the same place where none does. */
export function pieceEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (isLetter(first) || isDigit(first)) return wordEnd(text, from);
  if (first === CHEER || first === QUESTION) return runEnd(text, from, CHEER, QUESTION);
  if (first === DOT) {
    const end = runEnd(text, from, DOT, DOT);
    return end - from > 1 ? end : from;
  }
  if (first >= 0xd800 && first < 0xdc00) return Math.min(from + 2, text.length);
  if (first > 0x7f || signs.has(first)) return from + 1;
  if (eyes.has(first)) return faceEnd(text, from);
  return first === 60 && text.charCodeAt(from + 1) === 51 ? from + 2 : from;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (code !== APOSTROPHE || !isLetter(text.charCodeAt(at + 1))) break;
    if (at - from <= LONGEST_ELISION) return at + 1;
  }
  return at;
}

function runEnd(text: string, from: number, one: number, other: number): number {
  let at = from + 1;
  while (at < text.length && (text.charCodeAt(at) === one || text.charCodeAt(at) === other)) at += 1;
  return at;
}

/** ":)", ";-)", "=(": never the start of an address or of a word. */
function faceEnd(text: string, from: number): number {
  const at = text.charCodeAt(from + 1) === HYPHEN ? from + 2 : from + 1;
  const after = text.charCodeAt(at + 1);
  return mouths.has(text.charCodeAt(at)) && !isLetter(after) && !isDigit(after) && after !== 47
    ? at + 1
    : from;
}

/**
 * Where the shape of a piece ends, that is read unit by unit with `shapeUnit`. Numbers count by their length, marks by
 * their kind: "45" and "46" say the same, and so do "!!!" and "!!!!".
 */
export function shapeEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first === CHEER || first === QUESTION || first === DOT) return Math.min(end, start + MOST_MARKS);
  return eyes.has(first) ? start + FACE : end;
}

/** A unit of the shape of the piece from `start` to `end`. */
export function shapeUnit(text: string, start: number, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const first = text.charCodeAt(start);
  if (isLetter(first)) return code;
  if (isDigit(first)) return isDigit(code) ? ZERO : code;
  if (!eyes.has(first)) return code;
  return at === start ? COLON : (mouths.get(text.charCodeAt(end - 1)) ?? code);
}

/** The whole shape of a piece that stands alone. */
export function shapeOf(piece: string): string {
  if (isLetter(piece.charCodeAt(0))) return piece;
  let shape = '';
  for (let at = 0; at < shapeEnd(piece, 0, piece.length); at += 1)
    shape += String.fromCharCode(shapeUnit(piece, 0, at, piece.length));
  return shape;
}

/**
 * Whether a folded text shows any sign of a disguise, so that the bold reading is not made of one that cannot have any.
 * A sign that means nothing costs some time, one overlooked would hide a word: when in doubt there is one.
 */
import type { Folded } from './fold';

/** `doubled`: letters written twice alone; `other`: marks, digits, symbols or lone letters that may stand for letters. */
export type Signs = 'none' | 'doubled' | 'other';

const RIGHT_TO_LEFT = '\u202e';

const NOTHING = 0;
const LETTER = 1;
/** These may stand for a letter among letters, and so may `@ $ + ( € £`. */
const DIGIT = 2;
const SYMBOL = 7;
/** Stands for an i where it does not end a word: `! |`. */
const STROKE = 3;
/** Falls between letters: `. - _`. */
const GLUE = 4;
/** May be any vowel. */
const STAR = 5;
/** Emoji and symbols fall between letters. */
const HIGH = 6;

const kinds = new Uint8Array(0x80);
for (const [kind, chars] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyz'],
  [DIGIT, '0123456789'],
  [SYMBOL, '@$+('],
  [STROKE, '!|'],
  [GLUE, '.-_'],
  [STAR, '*'],
] as const)
  for (const char of chars) kinds[char.charCodeAt(0)] = kind;
const EURO = 0x20ac;
const POUND = 0xa3;

function kindAt(text: string, at: number): number {
  if (at >= text.length) return NOTHING;
  const code = text.charCodeAt(at);
  if (code < 0x80) return kinds[code] as number;
  return code === EURO || code === POUND ? SYMBOL : HIGH;
}

/** Lone letters, or what may stand for them, that may be one word. */
const ROW = 3;

export function signsOf(folded: Folded): Signs {
  if (folded.source.includes(RIGHT_TO_LEFT)) return 'other';
  const { text } = folded;
  let doubled = folded.elongated;
  let lone = 0;
  let before = NOTHING;
  let kind = kindAt(text, 0);
  for (let at = 0; at < text.length; at += 1) {
    const after = kindAt(text, at + 1);
    if (kind === LETTER) {
      if (before === LETTER && text.charCodeAt(at) === text.charCodeAt(at - 1)) doubled = true;
    } else if (kind !== NOTHING && isSign(text, at, kind, before, after)) return 'other';
    const wordly = isWordly(kind);
    if (wordly || kind === SYMBOL) {
      if (wordly && (isWordly(before) || isWordly(after))) lone = 0;
      else lone += 1;
      if (lone >= ROW) return 'other';
    }
    before = kind;
    kind = after;
  }
  return doubled ? 'doubled' : 'none';
}

/** Whether a character that is no letter may stand for one, or for nothing, between what stands around it. */
function isSign(text: string, at: number, kind: number, before: number, after: number): boolean {
  switch (kind) {
    case GLUE:
      return before === LETTER && after === LETTER;
    case DIGIT:
    case SYMBOL:
      return before === LETTER || after === LETTER;
    case STROKE:
      return after === LETTER || (before === LETTER && goesOn(after));
    case HIGH:
      return before === LETTER && isLetterBehind(text, at);
    default:
      return true;
  }
}

const isWordly = (kind: number) => kind === LETTER || kind === DIGIT;

/** Behind a stroke that follows a letter: more that may stand for letters. */
const goesOn = (kind: number) => kind === DIGIT || kind === SYMBOL || kind === STROKE || kind === STAR;

/** True where the emoji and symbols that stand there are followed by a letter. */
function isLetterBehind(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 0x7f) at += 1;
  return kindAt(text, at) === LETTER;
}

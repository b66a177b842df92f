/**
 * The little language in which lexicons are written, and its translation to regular expressions.
 *
 *   word word   words in a row (a comma or a line break may stand between)
 *   a <3> b     up to three words between, in the same sentence
 *   a'b  a-b    the apostrophe or hyphen may be missing or a space ("j'ai", "jai", "j ai")
 *   stem~       any ending
 *   #           a number
 *   (a|b) [ab] x?   as in regular expressions, and (a |b )* for up to three of them
 *
 * A cue starts at the start of a word and stops at the end of one. Groups repeat a few times at most and only plain
 * classes repeat at will, so that a text can never make one slow.
 */
import type { Facet } from './signal';

/** Cues of one kind. A signal asks for their hits by `name`. */
export interface CueGroup {
  readonly name: string;
  /** What one hit adds to the signal's sum, in logits. */
  readonly weight: number;
  readonly facet?: Facet;
  /** Of the smaller languages: not counted in a text that is plainly French or English, where its words mean others. */
  readonly foreign?: boolean;
  /** Severe words are also looked for under a disguise. */
  readonly severe?: boolean;
  readonly cues: readonly string[];
}

// Counted repetitions are unrolled by the engine, which makes them slow to compile; a class repeated at will is not, and
// stays linear because what follows it can never be of that class.
const WORD = '[^\\s.!?;]+';

const PLAIN = /^[ -@[-~]*$/;
const MARK = /\p{M}/u;
const spelled: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  \u0153: 'oe',
  \u00df: 'ss',
};
/** Of each character met so far that is not plain already. */
const known = new Map<string, string>();

/** Accents and typographic apostrophes may be written in a lexicon: the text is matched without them. */
export function plain(pattern: string): string {
  if (PLAIN.test(pattern)) return pattern;
  let out = '';
  for (const char of pattern) {
    let made = PLAIN.test(char) ? char : known.get(char);
    if (made === undefined) {
      made = [...char.normalize('NFD')]
        .map((part) => (MARK.test(part) ? '' : (spelled[part] ?? part)))
        .join('');
      made = made.toLowerCase();
      known.set(char, made);
    }
    out += made;
  }
  return out;
}

/** The regular expression source of a cue, without the rule on where it may start. */
export function cueSource(cue: string): string {
  const pattern = plain(cue);
  const body = pattern
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)\*/g, '){0,3}')
    .replace(/ \?<(\d)> /g, (_, words: string) => `,?\\s?(?:${WORD}\\s){0,${words}}`)
    .replace(/ <(\d)>(?=$|[|)])/g, (_, words: string) => `(?:,?\\s${WORD}){0,${words}}`)
    .replace(/ <(\d)> /g, (_, words: string) => `,?\\s(?:${WORD}\\s){0,${words}}`)
    .replace(/<(\d)> /g, (_, words: string) => `(?:${WORD}\\s){0,${words}}`)
    .replace(/<(\d)>/g, (_, words: string) => `(?:\\s?${WORD}){0,${words}}`)
    .replace(/ /g, ',?\\s')
    .replace(/'/g, "['\\s]?")
    .replace(/-/g, '[-\\s]?')
    .replace(/~/g, '[a-z]*')
    .replace(/#/g, '\\d{1,7}(?:[.,]\\d{1,3})?');
  return /[a-z0-9)\]?~#]$/.test(pattern) ? `${body}(?![a-z0-9])` : body;
}

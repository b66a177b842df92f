/**
 * A second, bolder folding, for severe words only: letters set apart are joined ("c o n", "c.o.n", "c-o-n"), leet is
 * read as letters, emoji between letters are dropped, doubled letters are single, text written right to left by a
 * control character is put straight. Too bold for ordinary words: "salle" would read as "sale".
 */
import { MAX_TEXT } from '../comment';
import type { Folded } from './fold';
import { signsOf } from './signs';
import { unitsToString } from './units';

/** Good until the next text is made tight. */
export interface Tight {
  readonly text: string;
  /** Of each unit of `text`, its place in the light folding's text; right-to-left pieces run backwards. */
  readonly at: Uint16Array;
  /** The same, the last place where doubled letters became one. */
  readonly last: Uint16Array;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '+': 't',
  '(': 'c',
};
const RIGHT_TO_LEFT = '\u202e';
const BLANK = 32;
const FIRST_LETTER = 97;
const LAST_LETTER = 122;

const isLetter = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** The bolder folding of a folded text; `null` where it reads nothing that the light one does not. */
export function tighten(folded: Folded): Tight | null {
  const signs = signsOf(folded);
  if (signs === 'none') return null;
  writer.begin();
  if (signs === 'doubled') writer.single(folded.text);
  else write(folded);
  return writer;
}

function write(folded: Folded): void {
  const chars = folded.text;
  const singles = joinedRuns(folded);
  const leet = LEET_WORD.test(chars);
  const apart = singles.drop.size > 0;
  for (let at = 0; at < chars.length; at += 1) {
    const code = chars.charCodeAt(at);
    // Nearly all of most texts: letters and blanks, that stand for themselves.
    if (!apart && (code === BLANK || (code >= FIRST_LETTER && code <= LAST_LETTER))) {
      writer.plain(code, at);
      continue;
    }
    const char = chars[at] as string;
    if (singles.drop.has(at)) continue;
    if (singles.space.has(at)) writer.put(' ', at);
    else if (isLetter(char)) writer.letter(char, at);
    else {
      const read =
        singles.drop.has(at - 1) || singles.drop.has(at + 1) ? readSingle(char) : readOther(chars, at, leet);
      if (read === null) writer.put(char, at);
      else if (read !== '') writer.letter(read, at);
    }
  }
  if (folded.source.includes(RIGHT_TO_LEFT)) writeReversed(folded, writer);
}

/** What the longest folded text can need, in reverse as well. */
const ROOM = MAX_TEXT * 4 + 64;

class Writer implements Tight {
  readonly at = new Uint16Array(ROOM);
  readonly last = new Uint16Array(ROOM);
  readonly #units = new Uint16Array(ROOM);
  #size = 0;

  begin(): void {
    this.#size = 0;
  }

  put(unit: string, at: number): void {
    this.#put(unit.charCodeAt(0), at);
  }

  /** Doubled letters are written once. */
  letter(unit: string, at: number): void {
    this.#letter(unit.charCodeAt(0), at);
  }

  /** A whole text with its doubled letters single. */
  single(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.plain(text.charCodeAt(at), at);
  }

  /** A unit as it stands, one of a doubled letter. */
  plain(code: number, at: number): void {
    if (code >= FIRST_LETTER && code <= LAST_LETTER) this.#letter(code, at);
    else this.#put(code, at);
  }

  get text(): string {
    return unitsToString(this.#units, this.#size);
  }

  #letter(code: number, at: number): void {
    if (this.#size > 0 && this.#units[this.#size - 1] === code) this.last[this.#size - 1] = at;
    else this.#put(code, at);
  }

  #put(code: number, at: number): void {
    if (this.#size >= ROOM) return;
    this.at[this.#size] = at;
    this.last[this.#size] = at;
    this.#units[this.#size] = code;
    this.#size += 1;
  }
}

const writer = new Writer();

/** A lone leet character among letters set apart. */
function readSingle(char: string): string | null {
  return char === '1' ? 'i' : (LEET[char] ?? null);
}

/** What a character that is not a letter stands for: a letter, `*`, nothing (`''`), or itself (`null`). */
function readOther(chars: string, at: number, leetful: boolean): string | null {
  const char = chars[at] as string;
  const before = chars[at - 1];
  const after = chars[at + 1];
  if (char === '*') return null;
  if (char === '.' || char === '-' || char === '_' || char === '\u00b7' || char === '\u2022') {
    return isLetter(before) && isLetter(after) ? '' : null;
  }
  if (char > '\u007f') return emojiBetween(chars, at) ? '' : null;
  if (char === '1' || char === '!' || char === '|') {
    if (!inLetters(chars, at, leetful)) return null;
    return isVowel(before) && isVowel(after) ? 'l' : 'i';
  }
  const leet = LEET[char];
  return leet !== undefined && inLetters(chars, at, leetful) ? leet : null;
}

const LEETISH = /[a-z0-9@$€£!|+*(]/;

const isVowel = (char: string | undefined): boolean => char !== undefined && 'aeiouy4301@'.includes(char);

/** A word that mixes letters and digits as no quantity does: then the text's other numbers may be words as well. */
const LEET_WORD = /[a-z][0-9@$][a-z]|[0-9@$][a-z]{1,6}[0-9@$]/;

/** True in a word that does not read as a number with its unit ("20h", "4g", "5e"), or in a text written in leet. */
function inLetters(chars: string, at: number, leetful: boolean): boolean {
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < 24 && LEETISH.test(chars[from - 1] as string)) from -= 1;
  while (to < chars.length && to - at < 24 && LEETISH.test(chars[to] as string)) to += 1;
  const word = chars.slice(from, to);
  if (leetful && word.length <= 8 && (isDigit(chars[at]) || /[a-z]/.test(word))) return true;
  if (/^[#\d+]*[a-z]{0,3}[!)]*$/.test(word)) return false;
  if (!isDigit(chars[at]) && !isLetter(chars[at + 1]) && !isDigit(chars[at + 1]) && at + 1 >= to) {
    return chars[at] === '$' || chars[at] === '@' || chars[at] === '€';
  }
  return (word.match(/[a-z]/g)?.length ?? 0) >= 2;
}

/** An emoji or another symbol glued between two letters. */
function emojiBetween(chars: string, at: number): boolean {
  let from = at - 1;
  let to = at + 1;
  while (from >= 0 && at - from < 12 && (chars[from] as string) > '\u2000') from -= 1;
  while (to < chars.length && to - at < 12 && (chars[to] as string) > '\u2000') to += 1;
  return isLetter(chars[from]) && isLetter(chars[to]) && (chars[at] as string) > '\u2000';
}

interface Runs {
  readonly drop: ReadonlySet<number>;
  readonly space: ReadonlySet<number>;
}

const RUN = /(?<![a-z0-9*])[a-z0-9@$€](?:[^a-z0-9@$€*\n]{1,6}[a-z0-9@$€](?![a-z0-9*])){2,400}/g;

/** Runs of single letters: the marks between them fall, the wider gaps between words stay one space. */
function joinedRuns(folded: Folded): Runs {
  const drop = new Set<number>();
  const space = new Set<number>();
  if (!/(?<![a-z0-9])[a-z0-9@$€][^a-z0-9\n]{1,6}[a-z0-9@$€][^a-z0-9\n]/.test(folded.text))
    return { drop, space };
  for (const match of folded.text.matchAll(RUN)) {
    if ((match[0].match(/[a-z]/g)?.length ?? 0) < 2) continue;
    const gaps = [...match[0].matchAll(/[^a-z0-9@$€]+/g)].map((gap) => {
      const from = match.index + gap.index;
      const to = from + gap[0].length;
      const source = folded.source.slice(folded.starts[from], folded.starts[to]);
      return { from, to, width: source.length, blank: /\s/.test(source) };
    });
    // "c.o.n t.u": where only some gaps hold a blank, these part words; "c o n   t u": else the wider ones do.
    const mixed = gaps.some((gap) => gap.blank) && gaps.some((gap) => !gap.blank);
    const narrow = Math.min(...gaps.map((gap) => gap.width));
    for (const gap of gaps) {
      for (let at = gap.from; at < gap.to; at += 1) drop.add(at);
      const parts = mixed ? gap.blank : gap.width > narrow;
      if (parts) {
        drop.delete(gap.from);
        space.add(gap.from);
      }
    }
  }
  return { drop, space };
}

/** Adds, at the end, what a right-to-left override shows: the letters after it in reverse. */
function writeReversed(folded: Folded, writer: Writer): void {
  const last = folded.text.length - 1;
  writer.put('\n', Math.max(0, last));
  let from = folded.source.indexOf(RIGHT_TO_LEFT);
  for (let turns = 0; from >= 0 && turns < 20; turns += 1) {
    const stop = folded.source.slice(from).search(/[\u202c\n]/);
    const to = stop < 0 ? folded.source.length : from + stop;
    for (let at = last; at >= 0; at -= 1) {
      const start = folded.starts[at] as number;
      if (start < from || start >= to) continue;
      const char = folded.text[at] as string;
      if (isLetter(char)) writer.letter(char, at);
      else writer.put(char, at);
    }
    writer.put('\n', Math.max(0, last));
    from = folded.source.indexOf(RIGHT_TO_LEFT, to);
  }
}

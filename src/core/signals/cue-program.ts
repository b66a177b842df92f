/**
 * Patterns of cues, made into a few numbers each. A regular expression becomes some kilobytes of machine code; a comment
 * tries a dozen of them, each comment others, and waits for that code more than it runs it. These programs lie side by
 * side on one tape, and `cue-run.ts` steps through them as the regular expression would: same order, same end.
 */
import { cueClass } from './cue-classes';
import { FIRST_OP, LAST_OP, ops } from './cue-ops';
import { endOfAlternative, groupEnd, isPlainRow, isQuantifier, quantifierAt, Unknown } from './cue-source';

/** Where a program goes on is told in one unit. */
const LONGEST = 0xe000;

const ESCAPED_CLASS = /^\\[sd]/;
const BLANK = '\\s';
const SPACE = `,?${BLANK}`;
const WORD_END = '(?![a-z0-9])';

/**
 * The program of a pattern, its places told from its own beginning. `null` where the pattern says something that
 * programs do not know: then the regular expression itself is tried.
 */
export function cueProgram(source: string): readonly number[] | null {
  const compiler = new Compiler(source);
  try {
    return compiler.whole();
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Compiler {
  readonly #source: string;
  readonly #code: number[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): readonly number[] {
    this.#alternatives();
    if (this.#at < this.#source.length) throw new Unknown();
    this.#code.push(ops.FOUND);
    if (this.#code.length >= LONGEST) throw new Unknown();
    return this.#code;
  }

  /** Up to the end of the group. @returns whether they may all be empty */
  #alternatives(): boolean {
    const ends: number[] = [];
    let mayBeEmpty = false;
    for (;;) {
      const isLast = endOfAlternative(this.#source, this.#at) !== '|';
      const other = isLast ? -1 : this.#or(this.#literalNext());
      if (this.#sequence()) mayBeEmpty = true;
      if (isLast) break;
      this.#code.push(ops.GO, 0);
      ends.push(this.#code.length - 1);
      this.#code[other] = this.#code.length;
      this.#at += 1;
    }
    for (const end of ends) this.#code[end] = this.#code.length;
    return mayBeEmpty;
  }

  /** Goes on, or elsewhere. @param first unit that must come next, or -1. @returns where the place is to be written */
  #or(first: number): number {
    if (first >= 0) this.#code.push(ops.ORIF, first, 0);
    else this.#code.push(ops.OR, 0);
    return this.#code.length - 1;
  }

  /** The unit that must come next whatever follows, or -1. */
  #literalNext(): number {
    const unit = this.#source.charCodeAt(this.#at);
    const after = this.#source[this.#at + 1];
    if (MARKS.includes(this.#source[this.#at] ?? ')')) return -1;
    return after === '?' || after === '*' || after === '{' ? -1 : literal(unit);
  }

  #sequence(): boolean {
    let mayBeEmpty = true;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')')
      if (!this.#piece()) mayBeEmpty = false;
    return mayBeEmpty;
  }

  /** @returns whether it may be empty */
  #piece(): boolean {
    const source = this.#source;
    if (source.startsWith(SPACE, this.#at) && !isQuantifier(source[this.#at + SPACE.length])) {
      this.#at += SPACE.length;
      this.#code.push(ops.BLANK);
      return false;
    }
    if (source.startsWith('(?=', this.#at) || source.startsWith('(?!', this.#at)) return this.#ahead();
    if (source[this.#at] === '$') {
      this.#at += 1;
      this.#code.push(ops.TEXT_END);
      return true;
    }
    if (source.startsWith('(?:', this.#at)) return this.#group();
    const from = this.#at;
    const class_ = this.#classEnd();
    if (class_ > from) return this.#class(source.slice(from, class_), class_);
    const escaped = source[from] === '\\';
    const unit = source.charCodeAt(escaped ? from + 1 : from);
    if (!escaped && MARKS.includes(source[from] as string)) throw new Unknown();
    if (escaped && /[a-z0-9]/i.test(source[from + 1] ?? 'b')) throw new Unknown();
    const end = escaped ? from + 2 : from + 1;
    if (source[end] === '?') {
      this.#at = end + 1;
      this.#code.push(ops.ORIF, literal(unit), this.#code.length + 4, unit);
      return true;
    }
    if (isQuantifier(source[end])) throw new Unknown();
    this.#at = end;
    this.#code.push(literal(unit));
    return false;
  }

  #ahead(): boolean {
    if (this.#source.startsWith(WORD_END, this.#at)) {
      this.#at += WORD_END.length;
      this.#code.push(ops.WORD_END);
      return true;
    }
    this.#code.push(this.#source[this.#at + 2] === '!' ? ops.NOT_AHEAD : ops.AHEAD, 0);
    const place = this.#code.length - 1;
    this.#at += 3;
    this.#alternatives();
    this.#close();
    this.#code.push(ops.FOUND);
    this.#code[place] = this.#code.length;
    return true;
  }

  #close(): void {
    if (this.#source[this.#at] !== ')') throw new Unknown();
    this.#at += 1;
  }

  #group(): boolean {
    const from = this.#at;
    const [least, most, end] = quantifierAt(this.#source, groupEnd(this.#source, from));
    const isOne = endOfAlternative(this.#source, from + 3) === ')';
    const skips: number[] = [];
    let mayBeEmpty = false;
    for (let turn = 0; turn < most; turn += 1) {
      this.#at = from + 3;
      if (turn >= least) skips.push(this.#or(isOne ? this.#literalNext() : -1));
      mayBeEmpty = this.#alternatives();
      this.#close();
      // A turn that takes nothing would be one too many, unless it is the last thing tried anyway.
      if (mayBeEmpty && most > least && (most > 1 || !isPlainRow(this.#source.slice(from, end))))
        throw new Unknown();
    }
    for (const skip of skips) this.#code[skip] = this.#code.length;
    this.#at = end;
    return mayBeEmpty || least === 0;
  }

  #classEnd(): number {
    const source = this.#source;
    if (source[this.#at] === '[') {
      const end = source.indexOf(']', this.#at + 1);
      if (end < 0 || source[end - 1] === '\\') throw new Unknown();
      return end + 1;
    }
    return ESCAPED_CLASS.test(source.slice(this.#at, this.#at + 2)) ? this.#at + 2 : this.#at;
  }

  #class(written: string, end: number): boolean {
    const { nth, has } = cueClass(written);
    const source = this.#source;
    if (source[end] === '*' || source[end] === '+') {
      if (source[end] === '+') this.#code.push(ops.CLASS, nth);
      // All or nothing, a lazy one takes as many.
      const isLazy = source[end + 1] === '?';
      this.#at = isLazy ? end + 2 : end + 1;
      const keepsAll = this.#keepsAll(written, has);
      if (isLazy && !keepsAll) throw new Unknown();
      this.#code.push(keepsAll ? ops.ALL : ops.MANY, nth);
      return source[end] === '*';
    }
    if (source.startsWith('??', end)) {
      this.#at = end + 2;
      const take = this.#code.length + 4;
      this.#code.push(ops.OR, take, ops.GO, take + 2, ops.CLASS, nth);
      return true;
    }
    const [least, most, after] = quantifierAt(source, end);
    const skips: number[] = [];
    for (let turn = 0; turn < most; turn += 1) {
      if (turn >= least) skips.push(this.#or(-1));
      this.#code.push(ops.CLASS, nth);
    }
    for (const skip of skips) this.#code[skip] = this.#code.length;
    this.#at = after;
    return least === 0;
  }

  /** Whether what follows can never begin with one of the class: then to give some back is in vain. */
  #keepsAll(written: string, has: (code: number) => boolean): boolean {
    const rest = this.#source.slice(this.#at, this.#at + WORD_END.length + 1);
    const isOnce = (piece: string) => rest.startsWith(piece) && !isQuantifier(rest[piece.length]);
    if (written === LETTERS) return isOnce(WORD_END) || isOnce(SPACE) || isOnce(BLANK);
    if (isOnce(BLANK)) return written.startsWith('[^\\s');
    const [first = '', second = ''] = rest;
    return /[a-z0-9]/.test(first) && !isQuantifier(second) && !has(first.charCodeAt(0));
  }
}

const LETTERS = '[a-z]';
const MARKS = '\\[](){}|?*+.^$';

function literal(unit: number): number {
  if (unit >= FIRST_OP && unit <= LAST_OP) throw new Unknown();
  return unit;
}

/**
 * What a text must hold for a pattern to match anywhere in it: one of a few literals. Most patterns name a word, and most
 * comments hold none of a charter's words: the engine need not be asked. Where it is not certain, the answer is null.
 */

/** Shorter ones are in every comment. */
export const LEAST_LITERAL = 3;
/** More alternatives than this say little. */
const MOST_LITERALS = 60;

/** A piece of a pattern. */
interface Piece {
  /** All that it matches, folded; null where that is not one text. */
  readonly exact: string | null;
  /** One of these is in whatever it matches; null where that is not known. */
  readonly needs: readonly string[] | null;
}

const NOTHING: Piece = { exact: '', needs: null };
const UNKNOWN: Piece = { exact: null, needs: null };

/** Thrown inside only: a construct that this does not follow. */
class NotFollowed extends Error {}

/** Case as the engine takes it, for the characters that `isPlain` lets into a literal: a long s is an s, a Kelvin sign a k. */
export function foldForLiterals(text: string): string {
  return text.toLowerCase().replaceAll('\u017f', 's');
}

/** ASCII, and the accented letters of Latin-1 but those that fold to two letters. */
const isPlain = (char: string) => /^[ -~\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u00ff]$/.test(char);

/**
 * @param source a pattern that the engine took
 * @returns folded literals of three characters at least, one of which is in the folded text wherever it matches; null where
 *   none can be told
 */
export function literalsOf(source: string): readonly string[] | null {
  try {
    const read = new Reader([...source]);
    return read.whole().needs;
  } catch (error) {
    if (error instanceof NotFollowed) return null;
    throw error;
  }
}

const known = ({ exact, needs }: Piece) => needs ?? (exact !== null && long(exact) ? [exact] : null);
const long = (literal: string) => literal.length >= LEAST_LITERAL;
const shortest = (needs: readonly string[]) => Math.min(...needs.map(({ length }) => length));

/** The one that says more: fewer alternatives, then longer ones. */
function better(one: readonly string[] | null, other: readonly string[] | null) {
  if (one === null || other === null) return one ?? other;
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return shortest(one) >= shortest(other) ? one : other;
}

class Reader {
  #at = 0;

  constructor(private readonly chars: readonly string[]) {}

  whole(): Piece {
    const all = this.#alternatives();
    if (this.#at < this.chars.length) throw new NotFollowed();
    return { ...all, needs: known(all) };
  }

  #alternatives(): Piece {
    const branches = [this.#sequence()];
    while (this.chars[this.#at] === '|') {
      this.#at += 1;
      branches.push(this.#sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only) return only;
    const needs = branches.map(known);
    const all = needs.some((one) => one === null) ? null : [...new Set(needs.flatMap((one) => one ?? []))];
    return { exact: null, needs: all !== null && all.length <= MOST_LITERALS ? all : null };
  }

  #sequence(): Piece {
    let run = '';
    let isExact = true;
    let needs: readonly string[] | null = null;
    const close = () => {
      if (long(run)) needs = better(needs, [run]);
      run = '';
    };
    while (this.#at < this.chars.length && this.chars[this.#at] !== '|' && this.chars[this.#at] !== ')') {
      const piece = this.#repeated(this.#atom());
      if (piece.exact !== null) {
        run += piece.exact;
        continue;
      }
      isExact = false;
      close();
      needs = better(needs, piece.needs);
    }
    if (isExact) return { exact: run, needs: null };
    close();
    return { exact: null, needs };
  }

  #repeated(piece: Piece): Piece {
    const mark = this.chars[this.#at];
    if (mark === '{') {
      const count = /^\{(\d+)(?:,\d*)?\}/.exec(this.chars.slice(this.#at, this.#at + 12).join(''));
      if (count === null) throw new NotFollowed();
      this.#at += count[0].length;
      return this.#lazy(Number(count[1]) === 0 ? UNKNOWN : { exact: null, needs: known(piece) });
    }
    if (mark === '*' || mark === '?' || mark === '+') {
      this.#at += 1;
      return this.#lazy(mark === '+' ? { exact: null, needs: known(piece) } : UNKNOWN);
    }
    return piece;
  }

  #lazy(piece: Piece): Piece {
    if (this.chars[this.#at] === '?') this.#at += 1;
    return piece;
  }

  #atom(): Piece {
    const char = this.chars[this.#at] ?? '';
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escaped();
    if (char === '^' || char === '$') return NOTHING;
    if (char === '{' || char === '*' || char === '+' || char === '?') throw new NotFollowed();
    return char === '.' || !isPlain(char) ? UNKNOWN : { exact: foldForLiterals(char), needs: null };
  }

  #group(): Piece {
    if (this.chars[this.#at] === '?') {
      // Marks that let it match more than case already does have no part in what it names; others are not followed.
      const marks = /^\?(?:[ims]*:|[ims]+\)|P?<[A-Za-z]\w*>)/.exec(
        this.chars.slice(this.#at, this.#at + 40).join(''),
      );
      if (marks === null) throw new NotFollowed();
      this.#at += marks[0].length;
      if (marks[0].endsWith(')')) return NOTHING;
    }
    const inner = this.#alternatives();
    if (this.chars[this.#at] !== ')') throw new NotFollowed();
    this.#at += 1;
    return inner;
  }

  #class(): Piece {
    if (this.chars[this.#at] === '^') this.#at += 1;
    // A bracket that comes first is one of the characters.
    let first = true;
    for (;;) {
      const char = this.chars[this.#at];
      if (char === undefined || (char === '[' && this.chars[this.#at + 1] === ':')) throw new NotFollowed();
      this.#at += char === '\\' ? 2 : 1;
      if (char === ']' && !first) return UNKNOWN;
      first = false;
    }
  }

  #escaped(): Piece {
    const char = this.chars[this.#at] ?? '';
    this.#at += 1;
    if (/^[bBAz]$/.test(char)) return NOTHING;
    if (/^[dDwWsS]$/.test(char)) return UNKNOWN;
    if (/^[^A-Za-z0-9]$/.test(char) && isPlain(char)) return { exact: foldForLiterals(char), needs: null };
    throw new NotFollowed();
  }
}

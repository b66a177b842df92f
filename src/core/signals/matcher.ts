/**
 * Finds the hits of every cue in one pass over the words of a text.
 *
 * Each cue is filed under the few letters it can begin with, and tried only where these stand and where what its gaps
 * lead to stands further on: an ordinary comment tries some dozens of them, not thousands.
 */

import { ROOT, Trie } from '../text/trie';
import { cueAnchors } from './anchors';
import { type CueGroup, cueHeads, cueSource, NUMBER } from './cue';

export interface Hit {
  readonly group: CueGroup;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Its regular expression is made when it is first tried: most cues of a lexicon are never met in a session. */
class Entry {
  readonly group: CueGroup;
  /** Where the last of its anchors stands, in the text of the matcher's present turn. */
  anchoredAt = -1;
  anchoredIn = -1;
  readonly anchored: boolean;
  readonly #make: () => string;
  #test: RegExp | null = null;
  constructor(group: CueGroup, make: () => string, anchored: boolean) {
    this.group = group;
    this.#make = make;
    this.anchored = anchored;
  }
  get test(): RegExp {
    this.#test ??= new RegExp(this.#make(), 'y');
    return this.#test;
  }
}

export interface Matcher {
  find(text: string): Hit[];
}

/** Same words again and again say nothing new: hits of one group beyond this are dropped. */
const MOST_HITS = 40;
/** Words tried, from the start: more than any comment has, and a bound on the time. */
const MOST_WORDS = 3_000;
const MOST_DIGITS = 7;
const MOST_DECIMALS = 3;

/** Turns finished sources and beginnings into those of another way of writing (`text/tight.ts`). */
export interface Rewriting {
  readonly source: (source: string) => string;
  readonly heads: (head: string) => readonly string[];
}

const asWritten: Rewriting = { source: (source) => source, heads: (head) => [head] };

const knownHeads = new Map<string, readonly string[]>();
const knownAnchors = new Map<string, readonly string[] | null>();

/** Works a thing of a cue out once for all matchers. */
function kept<T>(known: Map<string, T>, cue: string, make: (cue: string) => T): T {
  const before = known.get(cue);
  if (before !== undefined) return before;
  const made = make(cue);
  known.set(cue, made);
  return made;
}

/** Compiling takes tens of milliseconds for the whole lexicon: do it once, when first used. */
export function compileMatcher(groups: readonly CueGroup[], rewriting: Rewriting = asWritten): Matcher {
  const made = new Cues();
  for (const group of groups) {
    for (const cue of group.cues) {
      const anchors = kept(knownAnchors, cue, cueAnchors);
      const entry = new Entry(group, () => rewriting.source(cueSource(cue)), anchors !== null);
      made.file(entry, new Set(kept(knownHeads, cue, cueHeads).flatMap(rewriting.heads)));
      if (anchors !== null) made.anchor(entry, new Set(anchors.flatMap(rewriting.heads)));
    }
  }
  return made;
}

/** What is filed under one beginning: cues that can start here, and cues that want it behind one of their gaps. */
interface Shelf {
  readonly starting: Entry[];
  readonly anchored: Entry[];
}

class Cues implements Matcher {
  readonly #trie = new Trie();
  readonly #shelves: (Shelf | undefined)[] = [];
  /** Tells one text from the next without wiping what the entries hold. */
  #turn = 0;
  #text = '';
  /** Cues to try, each with its place. */
  #tried: Entry[] = [];
  #places: number[] = [];

  file(entry: Entry, heads: ReadonlySet<string>): void {
    for (const head of heads) if (!hasShorter(heads, head)) put(this.#shelf(head).starting, entry);
  }

  anchor(entry: Entry, heads: ReadonlySet<string>): void {
    for (const head of heads) if (!hasShorter(heads, head)) put(this.#shelf(head).anchored, entry);
  }

  find(text: string): Hit[] {
    this.#turn += 1;
    this.#text = text;
    this.#tried = [];
    this.#places = [];
    this.#collect();
    const hits: Hit[] = [];
    const counts = new Map<CueGroup, number>();
    for (let nth = this.#tried.length - 1; nth >= 0; nth -= 1) {
      const { group, test } = this.#tried[nth] as Entry;
      const at = this.#places[nth] as number;
      test.lastIndex = at;
      if (!test.test(text)) continue;
      const count = counts.get(group) ?? 0;
      if (count >= MOST_HITS) continue;
      counts.set(group, count + 1);
      hits.push({ group, start: at, end: test.lastIndex });
    }
    return hits;
  }

  #shelf(head: string): Shelf {
    const node = this.#trie.add(head);
    let shelf = this.#shelves[node];
    if (shelf === undefined) {
      shelf = { starting: [], anchored: [] };
      this.#shelves[node] = shelf;
    }
    return shelf;
  }

  /** Notes which cues can start where: from the end on, so that what must stand behind a cue is known before it. */
  #collect(): void {
    const text = this.#text;
    for (let at = lastWord(text); at >= 0; at -= 1) {
      const starts = startsAt(text, at);
      const before = at === 0 ? 32 : text.charCodeAt(at - 1);
      const spaced = before === 32 || before === 10;
      if (starts || spaced) this.#walk(ROOT, at, at, starts, spaced);
    }
  }

  /** What is filed under the letters that stand from `place` on. A line break counts as a blank. */
  #walk(from: number, place: number, at: number, starts: boolean, spaced: boolean): void {
    const text = this.#text;
    let node = from;
    for (let next = place; next < text.length; next += 1) {
      let code = text.charCodeAt(next);
      if (code === 10) code = 32;
      // Any number may be asked for, or this one.
      if (isDigit(code)) {
        const any = this.#trie.step(node, NUMBER_CODE);
        if (any !== 0) {
          this.#note(any, at, starts, spaced);
          this.#walk(any, numberEnd(text, next), at, starts, spaced);
        }
      }
      node = this.#trie.step(node, code);
      if (node === 0) return;
      this.#note(node, at, starts, spaced);
    }
  }

  #note(node: number, at: number, starts: boolean, spaced: boolean): void {
    const shelf = this.#shelves[node];
    if (shelf === undefined) return;
    if (starts) {
      for (const entry of shelf.starting) {
        if (entry.anchored && (entry.anchoredIn !== this.#turn || entry.anchoredAt <= at)) continue;
        this.#tried.push(entry);
        this.#places.push(at);
      }
    }
    if (!spaced) return;
    for (const entry of shelf.anchored) {
      if (entry.anchoredIn === this.#turn) continue;
      entry.anchoredIn = this.#turn;
      entry.anchoredAt = at;
    }
  }
}

const NUMBER_CODE = NUMBER.charCodeAt(0);
const isWordly = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** True where a word, a symbol or a letter of another alphabet starts. */
function startsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWordly(code)) return code > 0x7f || code === 42;
  return at === 0 || !isWordly(text.charCodeAt(at - 1));
}

/** Where the last word that is tried starts; most texts are read to their end. */
function lastWord(text: string): number {
  if (text.length <= MOST_WORDS) return text.length - 1;
  let words = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (startsAt(text, at)) words += 1;
    if (words > MOST_WORDS) return at - 1;
  }
  return text.length - 1;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where the number ends that starts here, as `#` reads it. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at - from < MOST_DIGITS && isDigit(text.charCodeAt(at))) at += 1;
  const mark = text.charCodeAt(at);
  if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(at + 1))) return at;
  let end = at + 1;
  while (end - at <= MOST_DECIMALS && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** True where a shorter beginning of the same cue is filed already: it would be tried twice. */
function hasShorter(heads: ReadonlySet<string>, head: string): boolean {
  for (let size = 0; size < head.length; size += 1) if (heads.has(head.slice(0, size))) return true;
  return false;
}

function put(shelf: Entry[], entry: Entry): void {
  if (shelf.at(-1) !== entry) shelf.push(entry);
}

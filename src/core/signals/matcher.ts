/**
 * Finds the hits of every cue in one pass over the words of a text.
 *
 * Each cue is filed under the few letters it can begin with, and tried only where these stand and where what its gaps
 * lead to stands further on: an ordinary comment tries some dozens of them, not thousands.
 */

import { type PackedTrie, ROOT, Trie } from '../text/trie';
import { cueAnchors } from './anchors';
import { type CueGroup, cueSource } from './cue';
import { BEGUN, cueFiler, NUMBER, STEM } from './heads';
import type { Hit, Rewriting } from './hit';
import { BROKEN, isDigit, numberEnd, STAR, startsAt, startsUpTo, wordEnd } from './places';
import { type Shelved, Shelves } from './shelves';

export type { Hit };

export interface Matcher {
  find(text: string): readonly Hit[];
}

/** Same words again and again say nothing new: hits of one group beyond this are dropped. */
const MOST_HITS = 40;
/** Words tried, from the start: more than any comment has, and a bound on the time. */
const MOST_WORDS = 3_000;

/** Compiling takes tens of milliseconds for the whole lexicon: do it once, when first used. */
export function compileMatcher(groups: readonly CueGroup[], rewriting: Rewriting | null = null): Matcher {
  const starting = new Shelves();
  const anchored = new Shelves();
  const trie = new Trie();
  const placesOf = cueFiler(trie, rewriting === null ? 'plain' : 'single');
  const cues: Cue[] = [];
  for (const group of groups) {
    for (const cue of group.cues) {
      const anchors = cueAnchors(cue);
      const nth = cues.length;
      cues.push({ group, cue, anchored: anchors !== null });
      for (const { node, says } of placesOf(cue)) starting.put(trie.end(node), nth * SAYS + says);
      for (const head of anchors ?? []) anchored.put(trie.add(rewriting?.head(head) ?? head), nth);
    }
  }
  const shelved = { starting: starting.pack(trie.size), anchored: anchored.pack(trie.size) };
  return new Cues(cues, trie.pack(), shelved, rewriting);
}

interface Cue {
  readonly group: CueGroup;
  readonly cue: string;
  /** Tried only where one of its anchors stands behind it. */
  readonly anchored: boolean;
}

class Cues implements Matcher {
  readonly #cues: readonly Cue[];
  readonly #trie: PackedTrie;
  readonly #starting: Shelved;
  readonly #anchored: Shelved;
  readonly #rewriting: Rewriting | null;
  /** By cue: where the last of its anchors stands, in the text of the turn that `#anchoredIn` names. */
  readonly #anchoredAt: Int32Array;
  readonly #anchoredIn: Int32Array;
  readonly #wantsAnchor: Uint8Array;
  /** A regular expression is made when it is first tried: most cues of a lexicon are never met in a session. */
  readonly #tests: (RegExp | undefined)[] = [];
  readonly #maskedTests: (RegExp | undefined)[] = [];
  /** Tells one text from the next without wiping what is known of the last. */
  #turn = 0;
  #text = '';
  /** Whether `*` may stand for a vowel in this text. */
  #masked = false;
  /** Cues to try, each followed by its place and, where the letters alone say so, its end; kept from text to text, `#size` of it are of this one. */
  #tried: number[] = [];
  #size = 0;
  #reached: [shelf: number, last: number][] = [];

  constructor(
    cues: readonly Cue[],
    trie: PackedTrie,
    shelved: { readonly starting: Shelved; readonly anchored: Shelved },
    rewriting: Rewriting | null,
  ) {
    this.#cues = cues;
    this.#trie = trie;
    this.#starting = shelved.starting;
    this.#anchored = shelved.anchored;
    this.#rewriting = rewriting;
    this.#anchoredAt = new Int32Array(cues.length);
    this.#anchoredIn = new Int32Array(cues.length);
    this.#wantsAnchor = Uint8Array.from(cues, (cue) => Number(cue.anchored));
  }

  find(text: string): readonly Hit[] {
    this.#turn = (this.#turn + 1) | 0;
    this.#text = text;
    this.#masked = this.#rewriting !== null && text.includes('*');
    this.#size = 0;
    this.#collect();
    return this.#size === 0 ? none : this.#hits();
  }

  #hits(): Hit[] {
    const text = this.#text;
    const hits: Hit[] = [];
    const counts = new Map<CueGroup, number>();
    for (let nth = this.#size - TRY; nth >= 0; nth -= TRY) {
      const cue = this.#tried[nth] as number;
      const at = this.#tried[nth + 1] as number;
      let end = this.#tried[nth + 2] as number;
      if (end === UNKNOWN) {
        const test = this.#testOf(cue);
        test.lastIndex = at;
        if (!test.test(text)) continue;
        end = test.lastIndex;
      }
      const { group } = this.#cues[cue] as Cue;
      const count = counts.get(group) ?? 0;
      if (count >= MOST_HITS) continue;
      counts.set(group, count + 1);
      hits.push({ group, start: at, end });
    }
    if (this.#tried.length > MOST_KEPT) this.#tried = [];
    return hits;
  }

  #testOf(cue: number): RegExp {
    const tests = this.#masked ? this.#maskedTests : this.#tests;
    let test = tests[cue];
    if (test === undefined) {
      const source = cueSource((this.#cues[cue] as Cue).cue);
      test = new RegExp(this.#rewriting?.source(source, this.#masked) ?? source, 'y');
      tests[cue] = test;
    }
    return test;
  }

  /** Notes which cues can start where: from the end on, so that what must stand behind a cue is known before it. */
  #collect(): void {
    const text = this.#text;
    for (let at = startsUpTo(text, MOST_WORDS); at >= 0; at -= 1) {
      const starts = startsAt(text, at);
      const before = at === 0 ? 32 : text.charCodeAt(at - 1);
      const spaced = before === 32 || before === 10;
      if (!starts && !spaced) continue;
      this.#walk(ROOT, at, at, starts, spaced);
      if (this.#masked) this.#noteReached(at, starts, spaced);
    }
  }

  /** What is filed under the letters that stand from `place` on. A line break counts as a blank. */
  #walk(from: number, place: number, at: number, starts: boolean, spaced: boolean): void {
    const text = this.#text;
    const trie = this.#trie;
    let node = from;
    for (let next = place; next < text.length; next += 1) {
      let code = text.charCodeAt(next);
      if (code === 10) code = 32;
      // Any number may be asked for, or this one.
      if (isDigit(code)) {
        const any = trie.step(node, NUMBER_CODE);
        if (any !== 0) {
          this.#reach(trie.word(any), next, at, starts, spaced);
          this.#walk(any, numberEnd(text, next), at, starts, spaced);
        }
      }
      if (code === STAR && this.#masked) this.#walkVowels(node, next + 1, at, starts, spaced);
      node = trie.step(node, code);
      if (node === 0) return;
      this.#reach(trie.word(node), next, at, starts, spaced);
    }
  }

  /** The walk goes on along whichever vowel the `*` stands for. */
  #walkVowels(from: number, place: number, at: number, starts: boolean, spaced: boolean): void {
    for (const vowel of vowels) {
      const node = this.#trie.step(from, vowel);
      if (node === 0) continue;
      this.#reach(this.#trie.word(node), place - 1, at, starts, spaced);
      this.#walk(node, place, at, starts, spaced);
    }
  }

  /** A beginning stands from `at` to `last`. Where `*` made the walk branch, they are put in order first. */
  #reach(shelf: number, last: number, at: number, starts: boolean, spaced: boolean): void {
    if (shelf === 0) return;
    if (this.#masked) this.#reached.push([shelf, last]);
    else this.#note(shelf, last, at, starts, spaced);
  }

  #noteReached(at: number, starts: boolean, spaced: boolean): void {
    for (const [shelf, last] of this.#reached.sort((a, b) => a[1] - b[1]))
      this.#note(shelf, last, at, starts, spaced);
    this.#reached = [];
  }

  #note(shelf: number, last: number, at: number, starts: boolean, spaced: boolean): void {
    if (starts) {
      const { cues, from } = this.#starting;
      const end = from[shelf + 1] as number;
      for (let nth = from[shelf] as number; nth < end; nth += 1) {
        const filed = cues[nth] as number;
        const cue = Math.trunc(filed / SAYS);
        if (this.#wantsAnchor[cue] === 1 && !this.#isAnchoredBehind(cue, at)) continue;
        if (this.#masked && this.#isTried(cue, at)) continue;
        const says = filed % SAYS;
        const stop = says === BEGUN ? UNKNOWN : wordEnd(this.#text, last + 1, says === STEM);
        if (stop === BROKEN) continue;
        this.#tried[this.#size] = cue;
        this.#tried[this.#size + 1] = at;
        this.#tried[this.#size + 2] = stop;
        this.#size += TRY;
      }
    }
    if (!spaced) return;
    const { cues, from } = this.#anchored;
    const end = from[shelf + 1] as number;
    for (let nth = from[shelf] as number; nth < end; nth += 1) {
      const cue = cues[nth] as number;
      if (this.#anchoredIn[cue] === this.#turn) continue;
      this.#anchoredIn[cue] = this.#turn;
      this.#anchoredAt[cue] = at;
    }
  }

  /** Two of the vowels may lead to one cue. */
  #isTried(cue: number, at: number): boolean {
    for (let nth = this.#size - TRY; nth >= 0 && this.#tried[nth + 1] === at; nth -= TRY)
      if (this.#tried[nth] === cue) return true;
    return false;
  }

  #isAnchoredBehind(cue: number, at: number): boolean {
    return this.#anchoredIn[cue] === this.#turn && (this.#anchoredAt[cue] as number) > at;
  }
}

/** Numbers of one try. */
const TRY = 3;
/** The pattern tells where the cue ends. */
const UNKNOWN = 0;
/** What is filed of a cue is its number, and what the letters up to there say of it. */
const SAYS = 4;

const none: readonly Hit[] = [];
/** What is kept for the next text, in numbers; a text that needs more gives it back. */
const MOST_KEPT = 8_192;

const vowels: readonly number[] = Array.from('aeiouy', (vowel) => vowel.charCodeAt(0));
const NUMBER_CODE = NUMBER.charCodeAt(0);

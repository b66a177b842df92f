/**
 * Finds the hits of every cue in one pass over the words of a text. Each cue is filed under the few letters it can
 * begin with, and tried only where these stand and where what its gaps lead to stands further on: an ordinary comment
 * tries some dozens of them, not thousands.
 */

import { type PackedTrie, ROOT } from '../text/trie';
import { unitsOf } from '../text/units';
import type { CueGroup } from './cue';
import { ABSENT } from './cue-run';
import { CueTests } from './cue-tests';
import { type FiledCues, fileCues, SAYS, SAYS_BITS } from './filed-cues';
import { BEGUN, NUMBER, STEM } from './heads';
import type { Hit, Rewriting } from './hit';
import { BROKEN, isDigit, numberEnd, STAR, startsAt, startsUpTo, wordEnd } from './places';

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
  return new Cues(groups, fileCues(groups, rewriting), rewriting);
}

class Cues implements Matcher {
  readonly #groups: readonly CueGroup[];
  /** By cue, the number of its group. */
  readonly #groupOf: Uint16Array;
  /** A word of the trie is a place on the tape of shelves. */
  readonly #trie: PackedTrie;
  readonly #tape: Int32Array;
  readonly #rewriting: Rewriting | null;
  /** How many cues have anchors: the first ones. */
  readonly #anchored: number;
  /** By cue that has anchors: where the last of them was met, counted on from `#base`; less where it was in another text. */
  readonly #met: Int32Array;
  readonly #tests: CueTests;
  readonly #maskedTests: CueTests;
  /** By group, its hits in this text. */
  readonly #counts: Uint8Array;
  /** Where the places of this text are counted from, behind those of the last: nothing known of that is wiped. */
  #base = 1;
  #text = '';
  #units: Uint16Array = new Uint16Array(0);
  /** Whether `*` may stand for a vowel in this text. */
  #masked = false;
  /** Cues to try, each followed by its place and, where the letters alone say so, its end: the first `#size` numbers. */
  #tried: number[] = [];
  #size = 0;
  #reached: [shelf: number, last: number][] = [];

  constructor(
    groups: readonly CueGroup[],
    { cues, anchored, trie, tape }: FiledCues,
    rewriting: Rewriting | null,
  ) {
    this.#groups = groups;
    this.#groupOf = Uint16Array.from(cues, ({ group }) => group);
    this.#counts = new Uint8Array(groups.length);
    this.#trie = trie;
    this.#tape = tape;
    this.#rewriting = rewriting;
    this.#anchored = anchored;
    this.#met = new Int32Array(this.#anchored);
    const written = cues.map(({ cue }) => cue);
    this.#tests = new CueTests(written, rewriting, false);
    this.#maskedTests = new CueTests(written, rewriting, true);
  }

  find(text: string): readonly Hit[] {
    this.#base += this.#text.length;
    if (this.#base > MOST_PLACES) this.#beginAgain();
    this.#text = text;
    this.#units = unitsOf(text);
    this.#masked = this.#rewriting !== null && text.includes('*');
    this.#size = 0;
    this.#collect();
    return this.#size === 0 ? none : this.#hits();
  }

  #beginAgain(): void {
    this.#met.fill(0);
    this.#base = 1;
  }

  #hits(): Hit[] {
    const tests = this.#masked ? this.#maskedTests : this.#tests;
    const hits: Hit[] = [];
    this.#counts.fill(0);
    for (let nth = this.#size - TRY; nth >= 0; nth -= TRY) {
      const cue = this.#tried[nth] as number;
      const at = this.#tried[nth + 1] as number;
      let end = this.#tried[nth + 2] as number;
      if (end === UNKNOWN) {
        end = tests.endOf(cue, this.#text, this.#units, at);
        if (end === ABSENT) continue;
      }
      const group = this.#groupOf[cue] as number;
      const count = this.#counts[group] as number;
      if (count >= MOST_HITS) continue;
      this.#counts[group] = count + 1;
      hits.push({ group: this.#groups[group] as CueGroup, start: at, end });
    }
    if (this.#tried.length > MOST_KEPT) this.#tried = [];
    return hits;
  }

  /** Notes which cues can start where: from the end on, so that what must stand behind a cue is known before it. */
  #collect(): void {
    const units = this.#units;
    for (let at = startsUpTo(units, this.#text.length, MOST_WORDS); at >= 0; at -= 1) {
      const starts = startsAt(units, at);
      const before = at === 0 ? 32 : units[at - 1];
      const spaced = before === 32 || before === 10;
      if (!starts && !spaced) continue;
      this.#walk(ROOT, at, at, starts, spaced);
      if (this.#masked) this.#noteReached(at, starts, spaced);
    }
  }

  /** What is filed under the letters that stand from `place` on. A line break counts as a blank. */
  #walk(from: number, place: number, at: number, starts: boolean, spaced: boolean): void {
    const units = this.#units;
    const size = this.#text.length;
    const trie = this.#trie;
    let node = from;
    for (let next = place; next < size; next += 1) {
      let code = units[next] as number;
      if (code === 10) code = 32;
      // Any number may be asked for, or this one.
      if (isDigit(code)) {
        const any = trie.step(node, NUMBER_CODE);
        if (any !== 0) {
          this.#reach(trie.word(any), next, at, starts, spaced);
          this.#walk(any, numberEnd(units, next), at, starts, spaced);
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
    const tape = this.#tape;
    let place = shelf + 1;
    const second = place + (tape[shelf] as number);
    for (; starts && place < second; place += 1) {
      const filed = tape[place] as number;
      const cue = filed >>> SAYS_BITS;
      if (cue < this.#anchored && !this.#isAnchoredBehind(cue, at)) continue;
      if (this.#masked && this.#isTried(cue, at)) continue;
      const says = filed & SAYS;
      const stop = says === BEGUN ? UNKNOWN : wordEnd(this.#units, last + 1, says === STEM);
      if (stop === BROKEN) continue;
      this.#tried[this.#size] = cue;
      this.#tried[this.#size + 1] = at;
      this.#tried[this.#size + 2] = stop;
      this.#size += TRY;
    }
    if (!spaced) return;
    const end = second + 1 + (tape[second] as number);
    for (place = second + 1; place < end; place += 1) {
      const cue = tape[place] as number;
      if ((this.#met[cue] as number) < this.#base) this.#met[cue] = this.#base + at;
    }
  }

  /** Two of the vowels may lead to one cue. */
  #isTried(cue: number, at: number): boolean {
    for (let nth = this.#size - TRY; nth >= 0 && this.#tried[nth + 1] === at; nth -= TRY)
      if (this.#tried[nth] === cue) return true;
    return false;
  }

  #isAnchoredBehind(cue: number, at: number): boolean {
    return (this.#met[cue] as number) > this.#base + at;
  }
}

/** Numbers of one try. */
const TRY = 3;
/** The pattern tells where the cue ends. */
const UNKNOWN = 0;

const none: readonly Hit[] = [];
/** Places counted before they are counted anew: they fill 31 bits with those of the longest text. */
const MOST_PLACES = 2_000_000_000;
/** What is kept for the next text, in numbers; a text that needs more gives it back. */
const MOST_KEPT = 8_192;

const vowels: readonly number[] = Array.from('aeiouy', (vowel) => vowel.charCodeAt(0));
const NUMBER_CODE = NUMBER.charCodeAt(0);

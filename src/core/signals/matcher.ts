/**
 * Finds the hits of every cue in one pass over the words of a text.
 *
 * Each cue is filed under the few letters it can begin with, and tried only where these stand: an ordinary comment
 * tries some hundred of them, not thousands.
 */
import { type CueGroup, cueHeads, cueSource } from './cue';

export interface Hit {
  readonly group: CueGroup;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Its regular expression is made when it is first tried: most cues of a lexicon are never met in a session. */
class Entry {
  readonly group: CueGroup;
  readonly #make: () => RegExp;
  #test: RegExp | null = null;
  constructor(group: CueGroup, make: () => RegExp) {
    this.group = group;
    this.#make = make;
  }
  get test(): RegExp {
    this.#test ??= this.#make();
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

/** Turns finished sources and beginnings into those of another way of writing (`text/tight.ts`). */
export interface Rewriting {
  readonly source: (source: string) => string;
  readonly heads: (head: string) => readonly string[];
}

const asWritten: Rewriting = { source: (source) => source, heads: (head) => [head] };

const knownHeads = new Map<string, readonly string[]>();

/** The beginnings of a cue, worked out once for all matchers. */
function headsOf(cue: string): readonly string[] {
  let heads = knownHeads.get(cue);
  if (heads === undefined) {
    heads = cueHeads(cue);
    knownHeads.set(cue, heads);
  }
  return heads;
}

/**
 * Compiling takes tens of milliseconds for the whole lexicon: do it once, when first used.
 */
export function compileMatcher(groups: readonly CueGroup[], rewriting: Rewriting = asWritten): Matcher {
  const shelves = new Map<string, Entry[]>();
  for (const group of groups) {
    for (const cue of group.cues) {
      const entry = new Entry(group, () => new RegExp(rewriting.source(cueSource(cue)), 'y'));
      for (const head of new Set(headsOf(cue).flatMap(rewriting.heads))) {
        const shelf = shelves.get(head);
        if (shelf === undefined) shelves.set(head, [entry]);
        else shelf.push(entry);
      }
    }
  }
  const sizes = [...new Set([...shelves.keys()].map((head) => head.length))].sort();
  return { find: (text) => findAll(text, shelves, sizes) };
}

function findAll(
  text: string,
  shelves: ReadonlyMap<string, readonly Entry[]>,
  sizes: readonly number[],
): Hit[] {
  const hits: Hit[] = [];
  const counts = new Map<CueGroup, number>();
  const flat = text.replaceAll('\n', ' ');
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wordly = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    const starts = wordly ? !inWord : code > 0x7f || code === 42;
    inWord = wordly;
    if (!starts) continue;
    words += 1;
    if (words > MOST_WORDS) break;
    for (const size of sizes) {
      const shelf = at + size > flat.length ? undefined : shelves.get(flat.slice(at, at + size));
      if (shelf === undefined) continue;
      for (const entry of shelf) {
        const { group, test } = entry;
        test.lastIndex = at;
        if (!test.test(text)) continue;
        const count = counts.get(group) ?? 0;
        if (count >= MOST_HITS) continue;
        counts.set(group, count + 1);
        hits.push({ group, start: at, end: test.lastIndex });
      }
    }
  }
  return hits;
}

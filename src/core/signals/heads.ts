/**
 * What a cue can begin with, so that it is only tried where that stands: `LENGTH` characters or some more, fewer where the
 * pattern turns too free. Every reading is grown in the trie itself, all at once: a cue of some alternatives has
 * hundreds of beginnings, and as strings they would take half a second to make.
 */
import { ROOT, Trie } from '../text/trie';
import { plain } from './cue';
import {
  ANY,
  APOSTROPHE,
  BLANK,
  CLASS,
  COMMA,
  choices,
  ESCAPE,
  GROUP,
  groupEnd,
  HYPHEN,
  MAYBE,
  NUMBER_SIGN,
  OR,
  pieceEnd,
} from './pieces';

const LENGTH = 7;
/** Readings grown at once; beyond, the cue is filed under what has grown so far. */
const MOST = 1000;

/** In a beginning: any number, whole or with decimals. */
export const NUMBER = '\u0001';

/** How beginnings are spelled: as they stand, or with doubled letters single as tight text has them. */
export type Spelling = 'plain' | 'single';

const NUMBER_CODE = NUMBER.charCodeAt(0);

/**
 * What the letters up to a node say of a cue: that it may stand there (`BEGUN`, and its pattern must be tried), that it
 * does where the word ends (`WHOLE`), or where only letters follow (`STEM`).
 */
export const BEGUN = 0;
export const WHOLE = 1;
export const STEM = 2;

/** Where a cue is filed: a node of the trie, and what the letters up to it say. */
export interface Place {
  readonly node: number;
  readonly says: number;
}

/** Files cues in a trie: for each the places that it begins at, none of them behind one where its pattern is tried. */
export function cueFiler(trie: Trie, spelling: Spelling = 'plain'): (cue: string) => Place[] {
  const grower = new Grower(trie, spelling === 'single');
  return (cue) => {
    const pattern = plain(cue);
    const told = spelling === 'plain' && isTold(pattern);
    grower.read(pattern, lengthFor(pattern, told));
    const { done, ended } = grower;
    const end = pattern.endsWith('~') ? STEM : WHOLE;
    if (told) {
      const clashes = clashing(trie, done);
      for (const node of ended) if (!clashes.has(node)) done.set(node, end);
    }
    const found: Place[] = [];
    for (const [node, says] of done) if (!isMetAbove(trie, node, done)) found.push({ node, says });
    return found;
  };
}

/** Made of letters alone, with alternatives and parts that may be left out: its readings are all there is to it. */
const TOLD = /^[a-z0-9 '()|?-]*[a-z0-9)?]~?$/;

function isTold(pattern: string): boolean {
  return TOLD.test(pattern) && !pattern.includes('(?');
}

/** Cues of few alternatives are filed to their end. */
const FEW_CHOICES = 2;
const WHOLE_LENGTH = 24;

/** The fewer alternatives a cue has, the further it is filed: a longer beginning is met, and tried in vain, less often. */
const LENGTHS: readonly (readonly [choices: number, length: number])[] = [
  [6, 14],
  [16, 8],
];

function lengthFor(pattern: string, told: boolean): number {
  const count = choices(pattern, 0, pattern.length);
  if (told && count <= FEW_CHOICES) return WHOLE_LENGTH;
  return LENGTHS.find(([most]) => count <= most)?.[1] ?? LENGTH;
}

/**
 * The nodes from which another reading of the cue goes on, and those it leads to, where the end of the word does not
 * decide between them: then the pattern says which of them stands.
 */
function clashing(trie: Trie, done: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const node of done.keys()) {
    let below = node;
    for (let above = trie.parent(node); above !== 0; above = trie.parent(above)) {
      if (done.has(above) && !isWordly(trie.unit(below))) found.add(above).add(node);
      below = above;
    }
  }
  return found;
}

const isWordly = (code: number) => isLetter(code) || (code >= 48 && code <= 57);

/** The same beginnings, written out. */
export function cueHeads(cue: string): readonly string[] {
  const trie = new Trie();
  return cueFiler(trie)(cue).map(({ node }) => trie.spell(node));
}

function isMetAbove(trie: Trie, node: number, others: ReadonlyMap<number, number>): boolean {
  if (others.size === 1) return false;
  // A stem takes whatever letters follow, those of a longer stem too.
  const stem = others.get(node) === STEM;
  for (let above = trie.parent(node); above !== 0; above = trie.parent(above)) {
    const says = others.get(above);
    if (says === BEGUN || (stem && says === STEM)) return true;
  }
  return false;
}

const isLetter = (code: number) => code >= 97 && code <= 122;

type Nodes = readonly number[];
const none: Nodes = [];

/** Reads patterns by place, from left to right, and never cuts them: there are thousands, and all are read at once. */
class Grower {
  /** Nodes that are long enough, or behind which the pattern is free or ends. */
  readonly done = new Map<number, number>();
  /** Those of them where it ends. */
  ended: Nodes = none;
  #length = LENGTH;
  readonly #trie: Trie;
  readonly #single: boolean;
  #pattern = '';
  /** By node, the last union that took it. */
  readonly #taken: number[] = [];
  #unions = 0;

  constructor(trie: Trie, single: boolean) {
    this.#trie = trie;
    this.#single = single;
  }

  /** Files the beginnings of one cue under the nodes of `done`. */
  read(pattern: string, length: number): void {
    this.done.clear();
    this.#pattern = pattern;
    this.#length = length;
    const size = pattern.endsWith('~') ? pattern.length - 1 : pattern.length;
    this.ended = this.#grow(0, size, root);
    this.#close(this.ended);
  }

  /** `open` are the nodes that still grow; those given back have come to the end of the stretch. */
  #grow(from: number, to: number, open: Nodes): Nodes {
    let live = open;
    for (let at = from; at < to && live.length > 0; ) {
      const end = pieceEnd(this.#pattern, at);
      if (end === at || choices(this.#pattern, at, end) * live.length > MOST) return this.#close(live);
      const after = this.#pattern.charCodeAt(end);
      let grown = this.#piece(at, end, live);
      if (after === ANY) grown = this.#close(grown);
      const may = after === ANY || after === MAYBE;
      live = may ? this.#union(live, grown) : grown;
      at = may ? end + 1 : end;
    }
    return live;
  }

  #close(open: Nodes): Nodes {
    for (const node of open) this.done.set(node, BEGUN);
    return none;
  }

  #piece(at: number, end: number, open: Nodes): Nodes {
    const code = this.#pattern.charCodeAt(at);
    switch (code) {
      case BLANK:
        return this.#union(this.#unit(BLANK, open), this.#unit(BLANK, this.#unit(COMMA, open)));
      case APOSTROPHE:
      case HYPHEN:
        return this.#union(this.#union(this.#unit(code, open), this.#unit(BLANK, open)), open);
      case NUMBER_SIGN:
        return this.#unit(NUMBER_CODE, open);
      case ESCAPE:
        return this.#unit(this.#pattern.charCodeAt(at + 1), open);
      case CLASS: {
        let all = none;
        for (let one = at + 1; one < end - 1; one += 1)
          all = this.#union(all, this.#unit(this.#pattern.charCodeAt(one), open));
        return all;
      }
      case GROUP:
        return this.#alternatives(at + 1, end - 1, open);
      default:
        return this.#unit(code, open);
    }
  }

  #alternatives(from: number, to: number, open: Nodes): Nodes {
    let all = none;
    let start = from;
    for (let at = from; at <= to; ) {
      const code = this.#pattern.charCodeAt(at);
      if (at === to || code === OR) {
        all = this.#union(all, this.#grow(start, at, open));
        start = at + 1;
        at += 1;
      } else at = code === GROUP ? groupEnd(this.#pattern, at) : at + 1;
    }
    return all;
  }

  /** One UTF-16 unit further. */
  #unit(code: number, open: Nodes): Nodes {
    const doubles = this.#single && isLetter(code);
    const grown: number[] = [];
    for (const from of open) {
      const node = doubles && this.#trie.unit(from) === code ? from : this.#trie.grow(from, code);
      if (this.#trie.depth(node) >= this.#length) this.done.set(node, BEGUN);
      else grown.push(node);
    }
    return grown;
  }

  #union(some: Nodes, others: Nodes): Nodes {
    if (some.length === 0) return others;
    if (others.length === 0) return some;
    this.#unions += 1;
    const all: number[] = [];
    for (const list of [some, others]) {
      for (const node of list) {
        if (this.#taken[node] === this.#unions) continue;
        this.#taken[node] = this.#unions;
        all.push(node);
      }
    }
    return all;
  }
}

const root: Nodes = [ROOT];

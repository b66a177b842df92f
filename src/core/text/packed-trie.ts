/**
 * Tens of thousands of words in one flat table, a step a look-up: a node knows where its children begin (its base), and
 * the child by a letter stands as many places further as the letter's code. Children of other nodes may stand between;
 * no two nodes have one base, so that a place that carries the letter's code belongs to the node that led there. What a
 * step needs lies together, in one line of the cache.
 */

/** The root of every walk; `step` gives 0 where no word goes on. */
export const ROOT = 1;

/** Nodes as they were filed, from `ROOT` on; 0 for no child, no sibling, no word. */
export interface Filed {
  readonly unit: readonly number[];
  readonly child: readonly number[];
  readonly sibling: readonly number[];
  readonly word: readonly number[];
}

/** UTF-16 units whose codes stand in a table; others, emoji and the like, in a map. */
const PLAIN = 128;
/** A place holds its node's base in the lower bits, and above them the code of the letter that leads there. */
const BASE_BITS = 22;
const BASE = (1 << BASE_BITS) - 1;
const MOST_CODES = 1 << (32 - BASE_BITS);

/** Places tried for one node from the first free one on, before those before it are given up. */
const MOST_TRIED = 64;
/** Nodes that are given a place before the branches behind them are. */
const NEAR = 512;
/** Room for the gaps that stay, while the table is filled. */
const ROOMY = 4;

export class PackedTrie {
  readonly #plain = new Uint16Array(PLAIN);
  readonly #others = new Map<number, number>();
  #codes = 0;
  /** By place: base and letter. */
  #table: Int32Array;
  /** By place, the number of the word that ends there; and, a bit each, whether one does: that is asked at each step. */
  #words: Int32Array;
  #ends: Int32Array;
  /** By place, whether it is taken, and whether it is some node's base. */
  #taken: Uint8Array;
  #based: Uint8Array;
  /** No place before this one is free. */
  #free = ROOT + 1;

  constructor(filed: Filed) {
    const room = filed.unit.length * ROOMY + MOST_CODES;
    this.#table = new Int32Array(room);
    this.#words = new Int32Array(room);
    this.#taken = new Uint8Array(room);
    this.#based = new Uint8Array(room);
    this.#taken[0] = this.#taken[ROOT] = this.#based[0] = 1;
    this.#name(filed.unit);
    this.#place(filed);
    this.#ends = endsOf(this.#words);
    this.#taken = this.#based = new Uint8Array(0);
  }

  /** The node that one more UTF-16 unit leads to, or 0. */
  step(node: number, unit: number): number {
    const code = this.#codeOf(unit);
    if (code === 0) return 0;
    const place = ((this.#table[node] as number) & BASE) + code;
    return (this.#table[place] as number) >>> BASE_BITS === code ? place : 0;
  }

  /** The number of the word that ends at a node, as `add` gave it; 0 where none does. */
  word(node: number): number {
    return ((this.#ends[node >>> 5] as number) >>> (node & 31)) & 1 ? (this.#words[node] as number) : 0;
  }

  /**
   * Gives every node its place: those near the root first, which have the most children and are met by every word, then
   * branch by branch, so that what one word leads to lies close together.
   */
  #place({ unit, child, sibling, word }: Filed): void {
    const nodes = new Int32Array(unit.length);
    const places = new Int32Array(unit.length);
    nodes[0] = places[0] = ROOT;
    let size = 1;
    let last = ROOT;
    const codes: number[] = [];
    for (let near = 0; near < size; ) {
      const at = near < NEAR ? near : size - 1;
      if (near < NEAR) near += 1;
      else size -= 1;
      const node = nodes[at] as number;
      const place = places[at] as number;
      this.#words[place] = word[node] as number;
      codes.length = 0;
      for (let one = child[node] as number; one !== 0; one = sibling[one] as number)
        codes.push(this.#codeOf(unit[one] as number));
      if (codes.length === 0) continue;
      const base = this.#baseFor(codes);
      this.#based[base] = 1;
      this.#table[place] = (this.#table[place] as number) | base;
      let nth = 0;
      for (let one = child[node] as number; one !== 0; one = sibling[one] as number) {
        const code = codes[nth] as number;
        nth += 1;
        const taken = base + code;
        if (taken >= this.#taken.length) throw new Error('the words leave too many gaps');
        this.#taken[taken] = 1;
        this.#table[taken] = code << BASE_BITS;
        nodes[size] = one;
        places[size] = taken;
        size += 1;
        if (taken > last) last = taken;
      }
    }
    // A step from the last place may look as far as the highest code.
    this.#table = this.#table.slice(0, last + this.#codes + 2);
    this.#words = this.#words.slice(0, last + 1);
  }

  /** The first base from which the places of all these codes are free. */
  #baseFor(codes: readonly number[]): number {
    while (this.#taken[this.#free] === 1) this.#free += 1;
    const lead = codes[0] as number;
    for (let place = Math.max(this.#free, lead + 1), tried = 0; ; place += 1, tried += 1) {
      // Places that so many in a row could not use are given up: looking there again each time would take a minute.
      if (tried === MOST_TRIED) this.#free = place;
      const base = place - lead;
      if (this.#taken[place] === 0 && this.#based[base] === 0 && this.#fits(base, codes)) return base;
    }
  }

  #fits(base: number, codes: readonly number[]): boolean {
    for (let nth = 1; nth < codes.length; nth += 1)
      if (this.#taken[base + (codes[nth] as number)] === 1) return false;
    return true;
  }

  #codeOf(unit: number): number {
    return unit < PLAIN ? (this.#plain[unit] as number) : (this.#others.get(unit) ?? 0);
  }

  /** Gives every letter its code: the commonest have the lowest, so that the children of a node lie close together. */
  #name(unit: readonly number[]): void {
    const counts = new Map<number, number>();
    for (let node = ROOT + 1; node < unit.length; node += 1) {
      const letter = unit[node] as number;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    if (counts.size >= MOST_CODES) throw new Error('too many different letters');
    for (const [letter] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      this.#codes += 1;
      if (letter < PLAIN) this.#plain[letter] = this.#codes;
      else this.#others.set(letter, this.#codes);
    }
  }
}

function endsOf(words: Int32Array): Int32Array {
  const ends = new Int32Array((words.length >>> 5) + 1);
  words.forEach((word, place) => {
    if (word !== 0) ends[place >>> 5] = (ends[place >>> 5] as number) | (1 << (place & 31));
  });
  return ends;
}

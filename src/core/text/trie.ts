/**
 * Words filed letter by letter, so that all of them are looked for in one walk. Filed first, then packed: the children
 * of a node lie side by side in typed arrays, so that a walk over tens of thousands of words stays in the cache.
 */

/** The root of every walk; `step` gives 0 where no word goes on. */
export const ROOT = 1;

/** UTF-16 units that the root knows by a table: every walk begins there, and it has the most children. */
const PLAIN = 128;

/** Takes words in any order, whole or unit by unit. */
export class Trie {
  readonly #unit: number[] = [0, 0];
  readonly #parent: number[] = [0, 0];
  readonly #depth: number[] = [0, 0];
  readonly #child: number[] = [0, 0];
  readonly #sibling: number[] = [0, 0];
  /** By node, the number of the word that ends there; 0 for none. */
  readonly #word: number[] = [0, 0];
  #words = 0;

  /** Files a word; its number, from 1 on, the same for the same word. */
  add(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) node = this.grow(node, word.charCodeAt(at));
    return this.end(node);
  }

  /** The node that one more UTF-16 unit leads to, made where it is new. */
  grow(node: number, unit: number): number {
    let child = this.#child[node] as number;
    while (child !== 0 && this.#unit[child] !== unit) child = this.#sibling[child] as number;
    if (child !== 0) return child;
    const made = this.#unit.length;
    this.#unit.push(unit);
    this.#parent.push(node);
    this.#depth.push((this.#depth[node] as number) + 1);
    this.#child.push(0);
    this.#word.push(0);
    this.#sibling.push(this.#child[node] as number);
    this.#child[node] = made;
    return made;
  }

  /** Says that a word ends at a node; its number. */
  end(node: number): number {
    const known = this.#word[node] as number;
    if (known !== 0) return known;
    this.#words += 1;
    this.#word[node] = this.#words;
    return this.#words;
  }

  /** The node before; 0 before the root. */
  parent(node: number): number {
    return this.#parent[node] as number;
  }

  /** Units from the root to a node. */
  depth(node: number): number {
    return this.#depth[node] as number;
  }

  /** The unit that leads to a node; 0 for the root. */
  unit(node: number): number {
    return this.#unit[node] as number;
  }

  /** All units from the root to a node. */
  spell(node: number): string {
    let word = '';
    for (let at = node; at !== ROOT; at = this.parent(at)) word = String.fromCharCode(this.unit(at)) + word;
    return word;
  }

  /** How many different words were filed. */
  get size(): number {
    return this.#words;
  }

  /** All that was filed until now. */
  pack(): PackedTrie {
    return new PackedTrie(this.#unit, this.#child, this.#sibling, this.#word);
  }
}

/** Nodes in the order of their depth: the children of one follow those of the node before it. */
export class PackedTrie {
  readonly #unit: Uint16Array;
  /** Where the children of a node begin; they end where those of the next node begin. */
  readonly #first: Int32Array;
  readonly #word: Int32Array;
  readonly #roots = new Int32Array(PLAIN);

  constructor(
    unit: readonly number[],
    child: readonly number[],
    sibling: readonly number[],
    word: readonly number[],
  ) {
    const size = unit.length;
    this.#unit = new Uint16Array(size);
    this.#first = new Int32Array(size + 1);
    this.#word = new Int32Array(size);
    const order = new Int32Array(size);
    order[ROOT] = ROOT;
    let next = ROOT + 1;
    for (let at = ROOT; at < size; at += 1) {
      const node = order[at] as number;
      this.#unit[at] = unit[node] as number;
      this.#word[at] = word[node] as number;
      this.#first[at] = next;
      for (let one = child[node] as number; one !== 0; one = sibling[one] as number) {
        order[next] = one;
        next += 1;
      }
    }
    this.#first[size] = next;
    for (let at = this.#first[ROOT] as number; at < (this.#first[ROOT + 1] ?? 0); at += 1) {
      const first = this.#unit[at] as number;
      if (first < PLAIN) this.#roots[first] = at;
    }
  }

  /** The node that one more UTF-16 unit leads to, or 0. */
  step(node: number, unit: number): number {
    if (node === ROOT && unit < PLAIN) return this.#roots[unit] as number;
    const end = this.#first[node + 1] as number;
    for (let at = this.#first[node] as number; at < end; at += 1) if (this.#unit[at] === unit) return at;
    return 0;
  }

  /** The number of the word that ends at a node, as `add` gave it; 0 where none does. */
  word(node: number): number {
    return this.#word[node] as number;
  }
}

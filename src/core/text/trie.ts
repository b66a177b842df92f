/** Words filed letter by letter, so that all of them are looked for in one walk: filed here, then packed. */
import { PackedTrie, ROOT } from './packed-trie';

export { PackedTrie, ROOT };

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

  /** All that was filed until now. @param says by word, what to say in place of its number; 0 says there is none */
  pack(says: ArrayLike<number> | null = null): PackedTrie {
    const word = says === null ? this.#word : this.#word.map((nth) => says[nth] ?? 0);
    return new PackedTrie({ unit: this.#unit, child: this.#child, sibling: this.#sibling, word });
  }
}

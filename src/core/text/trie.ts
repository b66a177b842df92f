/** Words filed letter by letter in one flat table, so that all of them are looked for in one walk. */

/** The root of every walk; `step` gives 0 where no word goes on. */
export const ROOT = 1;

const SPREAD = 0x9e3779b1;
/** UTF-16 units told apart: those of the plain alphabet by themselves, others by the order they were met in. */
const PLAIN = 128;
const MOST_UNITS = 512;
const UNIT_BITS = 9;

export class Trie {
  #nodes = 2;
  #mask = (1 << 12) - 1;
  /** Open addressing, a key and where it leads side by side; a slot is free where its key is 0. */
  #table = new Int32Array(1 << 13);
  readonly #others = new Map<number, number>();

  /** Files a word; the node it ends in. */
  add(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) node = this.#grow(node, word.charCodeAt(at));
    return node;
  }

  /** The node that one more UTF-16 unit leads to, or 0. */
  step(node: number, unit: number): number {
    const code = unit < PLAIN ? unit : (this.#others.get(unit) ?? 0);
    return code === 0 ? 0 : this.#find((node << UNIT_BITS) | code);
  }

  #find(key: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let slot = slotOf(key, mask);
    for (;;) {
      const here = table[slot * 2];
      if (here === key) return table[slot * 2 + 1] as number;
      if (here === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  #grow(node: number, unit: number): number {
    const key = (node << UNIT_BITS) | this.#codeOf(unit);
    const known = this.#find(key);
    if (known !== 0) return known;
    if (this.#nodes * 2 > this.#mask) this.#widen();
    const made = this.#nodes;
    this.#nodes += 1;
    this.#put(key, made);
    return made;
  }

  #codeOf(unit: number): number {
    if (unit < PLAIN) return unit;
    let code = this.#others.get(unit);
    if (code === undefined) {
      code = PLAIN + this.#others.size;
      if (code >= MOST_UNITS) throw new Error('too many different letters');
      this.#others.set(unit, code);
    }
    return code;
  }

  #put(key: number, to: number): void {
    let slot = slotOf(key, this.#mask);
    while (this.#table[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[slot * 2] = key;
    this.#table[slot * 2 + 1] = to;
  }

  #widen(): void {
    const before = this.#table;
    this.#mask = this.#mask * 2 + 1;
    this.#table = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) this.#put(before[at] as number, before[at + 1] as number);
  }
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, SPREAD);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** Of each feature that some topic has: how telling it is, and how much it says for which topics. */

/** Features are scattered by their hash over a table at most half full. */
const SPREAD = 0x9e3779b1;

export class Postings {
  /** Features, each followed by its number from 1 on; 0 in the second place where there is none. */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** By number of the feature: how rare it is among the topics; 0 for features that none has. */
  readonly rarity: Float64Array;
  /** By number of the feature, where its topics begin; they end where those of the next begin. */
  readonly from: Int32Array;
  readonly topics: Uint16Array;
  readonly weights: Float64Array;

  /**
   * @param weighed of each topic, its features with their weights
   * @param rarity by the number of topics that have a feature, 0 included
   */
  constructor(weighed: readonly ReadonlyMap<number, number>[], rarity: (among: number) => number) {
    const lists = new Map<number, [topic: number, weight: number][]>();
    weighed.forEach((features, topic) => {
      for (const [feature, weight] of features) {
        const list = lists.get(feature);
        if (list === undefined) lists.set(feature, [[topic, weight]]);
        else list.push([topic, weight]);
      }
    });
    let slots = 16;
    while (slots < lists.size * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#table = new Int32Array(slots * 2);
    this.rarity = new Float64Array(lists.size + 1).fill(rarity(0), 0, 1);
    this.from = new Int32Array(lists.size + 2);
    const all = [...lists.values()].flat();
    this.topics = Uint16Array.from(all, ([topic]) => topic);
    this.weights = Float64Array.from(all, ([, weight]) => weight);
    let nth = 0;
    let next = 0;
    for (const [feature, list] of lists) {
      nth += 1;
      const slot = this.#slotOf(feature) * 2;
      this.#table[slot] = feature;
      this.#table[slot + 1] = nth;
      this.rarity[nth] = rarity(list.length);
      this.from[nth] = next;
      next += list.length;
    }
    this.from[nth + 1] = next;
  }

  /** The number of a feature; 0 where no topic has it. */
  find(feature: number): number {
    return this.#table[this.#slotOf(feature) * 2 + 1] as number;
  }

  /** Where the feature stands, or would. */
  #slotOf(feature: number): number {
    const mixed = Math.imul(feature, SPREAD);
    let slot = (mixed ^ (mixed >>> 15)) & this.#mask;
    while (this.#table[slot * 2 + 1] !== 0 && this.#table[slot * 2] !== feature)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

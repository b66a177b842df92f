/** Which scenes and tones stand in one text, and every two of them together, whatever stands between. */
import { BucketList } from './bucket-list';
import { grown, kinds, START, settled } from './hash';

/** Scenes and tones of one text that are paired, the first that are met. */
const MOST = 12;

export class ScenePairs {
  readonly pairs = new BucketList((MOST * (MOST + 1)) / 2);
  readonly #mask: number;
  readonly #met = new Uint8Array(MOST);
  /** The number of the word that showed each first. */
  readonly #words = new Uint16Array(MOST);
  #size = 0;

  /** @param buckets how many there are, a power of two */
  constructor(buckets: number) {
    this.#mask = buckets - 1;
  }

  begin(): void {
    this.#size = 0;
    this.pairs.size = 0;
  }

  /** @param nth number of the word */
  meet(scene: number, nth: number): void {
    for (let at = 0; at < this.#size; at += 1) if (this.#met[at] === scene) return;
    if (this.#size === MOST) return;
    this.#met[this.#size] = scene;
    this.#words[this.#size] = nth;
    this.#size += 1;
  }

  /** Files what was met: each by itself, and each two in the order of their numbers. */
  finish(): void {
    for (let at = 0; at < this.#size; at += 1) {
      const scene = this.#met[at] as number;
      const nth = this.#words[at] as number;
      this.pairs.add(settled(grown(START, scene), kinds.scene) & this.#mask, nth);
      for (let other = 0; other < at; other += 1) {
        const second = this.#met[other] as number;
        const hash = grown(grown(START, Math.min(scene, second)), Math.max(scene, second));
        this.pairs.add(settled(hash, kinds.scenes) & this.#mask, nth);
      }
    }
  }
}

/** How like what many replies are about a comment is, by the matters that both speak of and whatever the words. */
import { fold } from '../text/fold';
import { MATTERS, mattersOf } from './matters';
import type { Said } from './word-likeness';

/** What is said in every situation of a reply counts more than what is said in one, less than as often more. */
const OFTEN = 0.7;
/** A comment that hardly names a matter proves little, however well it fits. */
const FEW = 2;

export class MatterLikeness {
  /** Of each reply, by matter. */
  readonly #said: Float64Array[] = [];
  readonly #lengths: number[] = [];
  /** By matter: of how many replies it is the matter, in parts of each reply's main one. */
  readonly #among = new Float64Array(MATTERS);

  /** Files one more reply. */
  add(texts: readonly Said[]): void {
    const said = new Float64Array(MATTERS);
    for (const { text, weight } of texts) {
      const matters = mattersOf(fold(text).text);
      for (let at = 0; at < MATTERS; at += 1)
        said[at] = (said[at] as number) + weight * (matters[at] as number);
    }
    let main = 0;
    for (let at = 0; at < MATTERS; at += 1) {
      const worth = (said[at] as number) ** OFTEN;
      said[at] = worth;
      main = Math.max(main, worth);
    }
    if (main > 0)
      for (let at = 0; at < MATTERS; at += 1)
        this.#among[at] = (this.#among[at] as number) + (said[at] as number) / main;
    this.#said.push(said);
  }

  /** After the last reply was filed: brings them to one length. */
  measure(): void {
    const rarity = Array.from({ length: MATTERS }, (_, matter) => this.#rarity(matter));
    for (const said of this.#said) {
      let square = 0;
      for (let at = 0; at < MATTERS; at += 1) {
        const worth = (said[at] as number) * (rarity[at] as number);
        said[at] = worth;
        square += worth * worth;
      }
      this.#lengths.push(Math.sqrt(square) || 1);
    }
  }

  /** In [0, 1[ for each reply, in their order. @param folded as `fold` gives it */
  to(folded: string): Float64Array {
    const like = new Float64Array(this.#said.length);
    const asked = mattersOf(folded);
    const named: { readonly matter: number; readonly weight: number }[] = [];
    let square = 0;
    for (let matter = 0; matter < MATTERS; matter += 1) {
      if (asked[matter] === 0) continue;
      const weight = (asked[matter] as number) * this.#rarity(matter);
      square += weight * weight;
      named.push({ matter, weight });
    }
    // Cosine, times how much was said of any matter.
    const length = Math.sqrt(square) + FEW;
    for (let at = 0; at < like.length; at += 1) {
      const said = this.#said[at] as Float64Array;
      let sum = 0;
      for (const { matter, weight } of named) sum += weight * (said[matter] as number);
      like[at] = sum / (length * (this.#lengths[at] as number));
    }
    return like;
  }

  #rarity(matter: number): number {
    return Math.log(1 + this.#said.length / ((this.#among[matter] as number) + 0.5));
  }
}

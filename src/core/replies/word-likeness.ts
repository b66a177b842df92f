/**
 * How like the words of many replies a comment is: cosine of weighed features (words, their beginnings and letters, the
 * things they speak of), rarer ones among the replies telling more. Filed reply by reply, so that a large charter can be
 * read in turns; nothing is left for the end but one length for each.
 */
import { tellingWords, WordFeatures } from '../rules/topics/features';
import { fold } from '../text/fold';

export interface Said {
  readonly text: string;
  /** How much it counts. */
  readonly weight: number;
}

/** Replies that have one feature, each with how loudly it is said there. */
interface Heard {
  readonly replies: number[];
  readonly worths: number[];
}

/** A feature that no reply has is as rare as one that half a reply has. */
const UNHEARD = 0.5;
/** Features measured at one step. */
const FEATURES = 200;

export class WordLikeness {
  readonly #heard = new Map<number, Heard>();
  readonly #reader = new WordFeatures();
  /** What a word brings, read once for all replies: features and worths in turn. */
  readonly #read = new Map<string, readonly number[]>();
  #lengths = new Float64Array(0);
  #all = 0;

  /** Files one more reply. */
  add(texts: readonly Said[]): void {
    const words = new Map<string, number>();
    for (const { text, weight } of texts)
      for (const word of tellingWords(fold(text).text)) words.set(word, (words.get(word) ?? 0) + weight);
    const sum = new Map<number, number>();
    for (const [word, weight] of words) {
      const read = this.#wordOf(word);
      for (let at = 0; at < read.length; at += 2) {
        const feature = read[at] as number;
        sum.set(feature, (sum.get(feature) ?? 0) + (read[at + 1] as number) * weight);
      }
    }
    // What is said again and again counts less than as often.
    for (const [feature, worth] of sum) this.#note(feature, Math.sqrt(worth));
    this.#all += 1;
  }

  #note(feature: number, worth: number): void {
    let heard = this.#heard.get(feature);
    if (heard === undefined) {
      heard = { replies: [], worths: [] };
      this.#heard.set(feature, heard);
    }
    heard.replies.push(this.#all);
    heard.worths.push(worth);
  }

  /** After the last reply was filed: brings them to one length, some features at a step. */
  *measure(): Generator<void, void> {
    this.#read.clear();
    const squares = new Float64Array(this.#all);
    let seen = 0;
    for (const [feature, { replies, worths }] of this.#heard) {
      const rarity = this.#rarity(feature) ** 2;
      for (let at = 0; at < replies.length; at += 1) {
        const reply = replies[at] as number;
        squares[reply] = (squares[reply] as number) + (worths[at] as number) ** 2 * rarity;
      }
      seen += 1;
      if (seen % FEATURES === 0) yield;
    }
    this.#lengths = squares.map((square) => Math.sqrt(square) || 1);
  }

  /** In [0, 1] for each reply, in their order. @param folded as `fold` gives it */
  to(folded: string): Float64Array {
    const like = new Float64Array(this.#all);
    let square = 0;
    for (const word of tellingWords(folded)) {
      const { features, worths, size } = this.#reader.read(word);
      for (let at = 0; at < size; at += 1) {
        const rarity = this.#rarity(features[at] as number);
        const weight = (worths[at] as number) * rarity;
        square += weight * weight;
        this.#hear(features[at] as number, weight * rarity, like);
      }
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < like.length; at += 1)
      like[at] = (like[at] as number) / (length * (this.#lengths[at] as number));
    return like;
  }

  #hear(feature: number, weight: number, like: Float64Array): void {
    const heard = this.#heard.get(feature);
    if (heard === undefined) return;
    const { replies, worths } = heard;
    for (let at = 0; at < replies.length; at += 1) {
      const reply = replies[at] as number;
      like[reply] = (like[reply] as number) + (worths[at] as number) * weight;
    }
  }

  #rarity(feature: number): number {
    return Math.log(1 + this.#all / (this.#heard.get(feature)?.replies.length ?? UNHEARD));
  }

  #wordOf(word: string): readonly number[] {
    const known = this.#read.get(word);
    if (known !== undefined) return known;
    const { features, worths, size } = this.#reader.read(word);
    const read: number[] = [];
    for (let at = 0; at < size; at += 1) read.push(features[at] as number, worths[at] as number);
    this.#read.set(word, read);
    return read;
  }
}

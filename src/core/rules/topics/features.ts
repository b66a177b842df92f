/** What tells a comment's topic: its telling words, their beginnings and letters, and the things they speak of. */
import { isSmallWord } from '../../text/small-words';
import { type PackedTrie, ROOT, Trie } from '../../text/trie';
import { concepts } from '../data/concepts';
import { tokens } from '../words/token';

const WEIGHTS = { word: 1, stem: 0.8, gram: 0.2, concept: 1.8 };
const STEM = 6;
const GRAM = 4;
/** Characters read from the start: a comment says its topic early. */
const MOST_LETTERS = 1_000;
const LONGEST = 24;

const KINDS = { word: 0x1000193, stem: 0x2000255, gram: 0x40005fd, concept: 0x8000abf };

function hashed(kind: number, text: string, from: number, to: number): number {
  let hash = 2_166_136_261 ^ kind;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash | 0;
}

/** Words and beginnings of words, by number of the trie: the features of the lines of `concepts` that hold it. */
interface Filed {
  readonly trie: PackedTrie;
  readonly whole: readonly (readonly number[] | undefined)[];
  readonly open: readonly (readonly number[] | undefined)[];
}

let made: Filed | null = null;

function filed(): Filed {
  const trie = new Trie();
  const whole: number[][] = [];
  const open: number[][] = [];
  concepts.forEach((line, nth) => {
    const name = String(nth);
    const concept = hashed(KINDS.concept, name, 0, name.length);
    for (const entry of line.split(' ')) {
      const isOpen = entry.endsWith('*');
      const shelf = isOpen ? open : whole;
      const word = trie.add(isOpen ? entry.slice(0, -1) : entry);
      shelf[word] = [...(shelf[word] ?? []), concept];
    }
  });
  return { trie: trie.pack(), whole, open };
}

/** The telling words of a comment, each once. @param folded as `fold` gives it */
export function tellingWords(folded: string): Set<string> {
  const found = new Set<string>();
  for (const { text } of tokens(folded.length > MOST_LETTERS ? folded.slice(0, MOST_LETTERS) : folded)) {
    if (!isSmallWord(text)) found.add(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  }
  return found;
}

/** What one word brings: features, each once, with how much it counts. Filled anew for each word. */
export class WordFeatures {
  readonly features: number[] = [];
  readonly worths: number[] = [];
  size = 0;

  /** @param word of at most `LONGEST` letters */
  read(word: string): this {
    this.size = 0;
    this.#add(hashed(KINDS.word, word, 0, word.length), WEIGHTS.word);
    if (word.length > STEM) this.#add(hashed(KINDS.stem, word, 0, STEM), WEIGHTS.stem);
    for (let from = 0; from + GRAM <= word.length; from += 1)
      this.#add(hashed(KINDS.gram, word, from, from + GRAM), WEIGHTS.gram);
    this.#concepts(word);
    return this;
  }

  #concepts(word: string): void {
    made ??= filed();
    const { trie, whole, open } = made;
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      node = trie.step(node, word.charCodeAt(at));
      if (node === 0) return;
      for (const concept of open[trie.word(node)] ?? none) this.#add(concept, WEIGHTS.concept);
    }
    for (const concept of whole[trie.word(node)] ?? none) this.#add(concept, WEIGHTS.concept);
  }

  #add(feature: number, worth: number): void {
    for (let at = 0; at < this.size; at += 1) if (this.features[at] === feature) return;
    this.features[this.size] = feature;
    this.worths[this.size] = worth;
    this.size += 1;
  }
}

const none: readonly number[] = [];

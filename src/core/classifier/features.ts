/**
 * From a folded text to hashed features: words, word pairs, words under a negation, the beginnings of long words, the
 * character 3-4-grams inside each word (so that « remboursment » still looks like « remboursement »), and the tones of
 * the words that carry one; beside them the cues that the patterns found, by name.
 */
import { isWord, pieceEnd, shapeOf } from './tokens';
import { toneOf } from './tone';

/** Of one kind of feature, the buckets, and for each the number of the word it comes from. */
export interface Bag {
  readonly buckets: readonly number[];
  readonly words: readonly number[];
}

export interface Features {
  /** Where each word stands in the folded text. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Words, pairs, words under a negation. */
  readonly words: Bag;
  /** Beginnings of long words, and the same under a negation. */
  readonly stems: Bag;
  /** Character grams. */
  readonly grams: Bag;
  /** Tones, and the same under a negation or at the start of the text. */
  readonly tones: Bag;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'pas jamais rien aucun aucune sans ni plus not no never nothing without cannot hardly barely nor ' +
    "don't dont doesn't doesnt didn't didnt can't cant isn't isnt wasn't wasnt won't wont couldn't couldnt " +
    "aren't arent wouldn't wouldnt shouldn't ain't aint"
  ).split(' '),
);
/** Words after a negation that stand in its scope, within the same clause. */
const SCOPE = 4;
/** `. , ; :` and a line break end a clause. */
const clauseEnds: ReadonlySet<number> = new Set([46, 44, 59, 58, 10]);
const SHORTEST = 3;
const LONGEST = 4;
/** Words beyond this many are not read: a comment has said what it says by then. */
const MOST_WORDS = 300;
/** Characters of one word that are cut into grams. */
const MOST_LETTERS = 24;
/** Letters of a long word's beginning. */
const STEM = 6;
/** Words at the start of a text, where a tone sets the tone of the whole. */
const OPENING = 3;

const START = 2_166_136_261;
const PRIME = 16_777_619;

/** Spreads what FNV-1a leaves in the upper bits. */
function settled(hash: number, kind: number): number {
  let h = Math.imul(hash ^ kind, 2_246_822_519);
  h ^= h >>> 15;
  h = Math.imul(h, 3_266_489_917);
  return (h ^ (h >>> 13)) >>> 0;
}

function hashOf(text: string, from = START): number {
  let h = from;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), PRIME);
  return h;
}

/** Kinds of features, told apart in the hash. */
const kinds = {
  word: 1,
  pair: 2,
  negated: 3,
  stem: 4,
  negatedStem: 5,
  cue: 7,
  gram: 8,
  tone: 16,
  opening: 17,
};

/**
 * @param folded as `fold` gives it: lower case, no accents
 * @param size number of buckets, a power of two
 */
export function featuresOf(folded: string, size: number): Features {
  return new Reading(folded, size - 1);
}

class List implements Bag {
  readonly buckets: number[] = [];
  readonly words: number[] = [];
  add(bucket: number, word: number): void {
    this.buckets.push(bucket);
    this.words.push(word);
  }
}

class Reading implements Features {
  readonly spans: { start: number; end: number }[] = [];
  readonly words = new List();
  readonly stems = new List();
  readonly grams = new List();
  readonly tones = new List();
  readonly #mask: number;

  constructor(folded: string, mask: number) {
    this.#mask = mask;
    let before = START;
    let negated = 0;
    for (let at = 0; at < folded.length && this.spans.length < MOST_WORDS; ) {
      const end = pieceEnd(folded, at);
      if (end === at) {
        if (clauseEnds.has(folded.charCodeAt(at))) negated = 0;
        at += 1;
        continue;
      }
      const word = shapeOf(folded.slice(at, end));
      before = this.#word(word, before, negated > 0);
      if (isWord(word)) this.#letters(word, folded, at, end, negated > 0);
      this.spans.push({ start: at, end });
      negated = NEGATIONS.has(word) ? SCOPE : Math.max(0, negated - 1);
      at = end;
    }
  }

  /** @returns the word's hash, for the next one's pair */
  #word(word: string, before: number, negated: boolean): number {
    const nth = this.spans.length;
    const hash = hashOf(word);
    this.words.add(settled(hash, kinds.word) & this.#mask, nth);
    this.words.add(settled(hashOf(word, Math.imul(before, 31)), kinds.pair) & this.#mask, nth);
    if (negated) this.words.add(settled(hash, kinds.negated) & this.#mask, nth);
    return hash;
  }

  #letters(word: string, folded: string, start: number, end: number, negated: boolean): void {
    const nth = this.spans.length;
    if (word.length >= STEM) {
      const hash = hashOf(word.slice(0, STEM));
      this.stems.add(settled(hash, kinds.stem) & this.#mask, nth);
      if (negated) this.stems.add(settled(hash, kinds.negatedStem) & this.#mask, nth);
    }
    const tone = toneOf(folded, start, end);
    if (tone > 0) {
      const hash = Math.imul(tone + (negated ? 64 : 0), PRIME);
      this.tones.add(settled(hash, kinds.tone) & this.#mask, nth);
      if (nth < OPENING) this.tones.add(settled(hash, kinds.opening) & this.#mask, nth);
    }
    const padded = `<${word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word}>`;
    for (let from = 0; from + SHORTEST <= padded.length; from += 1) {
      let hash = START;
      for (let size = 1; size <= LONGEST && from + size <= padded.length; size += 1) {
        hash = Math.imul(hash ^ padded.charCodeAt(from + size - 1), PRIME);
        if (size >= SHORTEST) this.grams.add(settled(hash, kinds.gram + size) & this.#mask, nth);
      }
    }
  }
}

/** The cues are few and come again and again: their hashes are kept. */
const cueHashes = new Map<string, number>();
const MOST_CUES = 2_000;

/** The buckets of the named cues. */
export function cueBuckets(cues: readonly string[], size: number): number[] {
  return cues.map((cue) => cueHash(cue) & (size - 1));
}

function cueHash(cue: string): number {
  let hash = cueHashes.get(cue);
  if (hash === undefined) {
    hash = settled(hashOf(cue), kinds.cue);
    if (cueHashes.size < MOST_CUES) cueHashes.set(cue, hash);
  }
  return hash;
}

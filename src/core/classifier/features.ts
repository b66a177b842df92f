/**
 * From a folded text to hashed features: words, word pairs, words under a negation, and the character 2-5-grams
 * inside each word (so that « remboursment » still looks like « remboursement »); beside them the cues that the
 * patterns found, by name.
 */

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
  /** Character grams. */
  readonly grams: Bag;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'pas jamais rien aucun aucune sans ni plus not no never nothing without cannot ' +
    "don't dont doesn't doesnt didn't didnt can't cant isn't isnt wasn't wasnt won't wont couldn't"
  ).split(' '),
);
/** Words after a negation that stand in its scope. */
const SCOPE = 3;
const SHORTEST = 2;
const LONGEST = 5;
/** Words beyond this many are not read: a comment has said what it says by then. */
const MOST_WORDS = 300;
/** Characters of one word that are cut into grams. */
const MOST_LETTERS = 24;
/** Longest French elision before its apostrophe: "qu'", "l'"; longer ones are English ("don't"). */
const LONGEST_ELISION = 2;

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

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * @param folded as `fold` gives it: lower case, no accents
 * @param size number of buckets, a power of two
 */
export function featuresOf(folded: string, size: number): Features {
  const mask = size - 1;
  const spans: { start: number; end: number }[] = [];
  const words = { buckets: [] as number[], words: [] as number[] };
  const grams = { buckets: [] as number[], words: [] as number[] };
  const add = (hash: number, kind: number) => {
    words.buckets.push(settled(hash, kind) & mask);
    words.words.push(spans.length);
  };
  let before = START;
  let negated = 0;
  for (let at = 0; at < folded.length && spans.length < MOST_WORDS; ) {
    const end = wordEnd(folded, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const word = shapeOf(folded.slice(at, end));
    const hash = hashOf(word);
    add(hash, 1);
    add(hashOf(word, Math.imul(before, 31)), 2);
    if (negated > 0) add(hash, 3);
    if (isLetter(word.charCodeAt(0))) gramsOf(word, mask, grams, spans.length);
    spans.push({ start: at, end });
    negated = NEGATIONS.has(word) ? SCOPE : Math.max(0, negated - 1);
    before = hash;
    at = end;
  }
  return { spans, words, grams };
}

/** Where the word ends that starts here; the same place where none does. */
function wordEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  let at = from + 1;
  if (first === 33 || first === 63) {
    while (at < text.length && (text.charCodeAt(at) === 33 || text.charCodeAt(at) === 63)) at += 1;
    return at;
  }
  if (first >= 0xd800 && first < 0xdc00) return Math.min(at + 1, text.length);
  if (first > 0x7f) return at;
  if (!isLetter(first) && !isDigit(first)) return first === 64 || first === 35 || first === 37 ? at : from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (code !== 39 || !isLetter(text.charCodeAt(at + 1))) break;
    if (at - from <= LONGEST_ELISION) return at + 1;
  }
  return at;
}

/** Numbers count by their length, marks by their kind: "45" and "46" say the same. */
function shapeOf(word: string): string {
  const first = word.charCodeAt(0);
  if (isDigit(first)) return word.replace(/\d/g, '0');
  if (first === 33 || first === 63) return word.slice(0, 3);
  return word;
}

function gramsOf(word: string, mask: number, into: { buckets: number[]; words: number[] }, index: number) {
  const padded = `<${word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word}>`;
  for (let from = 0; from < padded.length; from += 1) {
    let hash = START;
    for (let size = 1; size <= LONGEST && from + size <= padded.length; size += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + size - 1), PRIME);
      if (size < SHORTEST) continue;
      into.buckets.push(settled(hash, 8 + size) & mask);
      into.words.push(index);
    }
  }
}

/** The buckets of the named cues. */
export function cueBuckets(cues: readonly string[], size: number): number[] {
  return cues.map((cue) => settled(hashOf(cue), 7) & (size - 1));
}

/**
 * From a folded text to hashed features: words, word pairs, words under a negation, and the character 2-5-grams
 * inside each word (so that « remboursment » still looks like « remboursement »).
 */

/** A word, a run of `!` or `?`, or a sign such as an emoji. */
const TOKEN = /[a-z0-9]+(?:'[a-z]+)?|[!?]+|[^\sa-z0-9.,;:'"()/\\-]/gu;
const NEGATION =
  /^(?:pas|jamais|rien|aucune?|sans|ni|not|no|never|nothing|without|n't|don't|doesn't|didn't|can't|isn't|wasn't|won't)$/;
/** Words after a negation that stand in its scope. */
const SCOPE = 3;
const SHORTEST = 2;
const LONGEST = 5;
/** Words beyond this many are not read: a comment has said what it says by then. */
const MOST_TOKENS = 400;
/** Characters of one word that are cut into grams. */
const MOST_LETTERS = 24;

export interface TokenFeatures {
  /** Where the word stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Buckets of what this word brings: itself, its pair with the word before, its grams. */
  readonly buckets: readonly number[];
}

/** FNV-1a over UTF-16 units, started from the kind of feature. */
function hash(kind: number, text: string, from: number, to: number): number {
  let h = (2_166_136_261 ^ kind) >>> 0;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619);
  h ^= h >>> 15;
  return Math.imul(h, 2_246_822_519) >>> 0;
}

/**
 * @param folded as `fold` gives it: lower case, no accents
 * @param size number of buckets, a power of two
 */
export function featuresOf(folded: string, size: number): TokenFeatures[] {
  const mask = size - 1;
  const tokens: TokenFeatures[] = [];
  let before = '^';
  let negated = 0;
  for (const match of folded.matchAll(TOKEN)) {
    if (tokens.length >= MOST_TOKENS) break;
    const word = match[0];
    const start = match.index;
    const buckets: number[] = [hash(1, word, 0, word.length) & mask];
    const pair = `${before} ${word}`;
    buckets.push(hash(2, pair, 0, pair.length) & mask);
    if (negated > 0) buckets.push(hash(3, word, 0, word.length) & mask);
    gramsOf(word, mask, buckets);
    tokens.push({ start, end: start + word.length, buckets });
    negated = NEGATION.test(word) ? SCOPE : Math.max(0, negated - 1);
    before = word;
  }
  return tokens;
}

function gramsOf(word: string, mask: number, into: number[]): void {
  if (!/^[a-z]/.test(word)) return;
  const padded = `<${word.slice(0, MOST_LETTERS)}>`;
  for (let size = SHORTEST; size <= LONGEST; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1)
      into.push(hash(4 + size, padded, at, at + size) & mask);
  }
}

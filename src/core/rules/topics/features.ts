/** What tells a comment's topic: its telling words, their beginnings and letters, and the things they speak of. */
import { isSmallWord } from '../../text/small-words';
import { concepts } from '../data/concepts';
import { tokens } from '../words/token';

/** By feature, how much it counts. */
export type Features = Map<number, number>;

const WEIGHTS = { word: 1, stem: 0.8, gram: 0.2, concept: 1.8 };
const STEM = 6;
const GRAM = 4;
/** Characters read from the start: a comment says its topic early. */
const MOST_LETTERS = 1_000;
const LONGEST = 24;

const KINDS = { word: 0x1000193, stem: 0x2000255, gram: 0x40005fd, concept: 0x8000abf };

function hashed(kind: keyof typeof KINDS, text: string, from = 0, to = text.length): number {
  let hash = 2_166_136_261 ^ KINDS[kind];
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}

/** Whole words and beginnings of words, each with the lines of `concepts` that hold it. */
const known = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
const lengths = new Set<number>();
concepts.forEach((line, concept) => {
  for (const entry of line.split(' ')) {
    const open = entry.endsWith('*');
    const word = open ? entry.slice(0, -1) : entry;
    const shelf = open ? beginnings : known;
    shelf.set(word, [...(shelf.get(word) ?? []), concept]);
    if (open) lengths.add(word.length);
  }
});

function conceptsOf(word: string): number[] {
  const found = [...(known.get(word) ?? [])];
  for (const length of lengths) {
    if (length <= word.length) found.push(...(beginnings.get(word.slice(0, length)) ?? []));
  }
  return found;
}

/** The telling words of a comment, each once. @param folded as `fold` gives it */
export function tellingWords(folded: string): Set<string> {
  const found = new Set<string>();
  for (const { text } of tokens(folded.slice(0, MOST_LETTERS))) {
    if (!isSmallWord(text)) found.add(text.slice(0, LONGEST));
  }
  return found;
}

/** What one word brings. */
export function featuresOfWord(word: string): Features {
  const found: Features = new Map([[hashed('word', word), WEIGHTS.word]]);
  if (word.length > STEM) found.set(hashed('stem', word, 0, STEM), WEIGHTS.stem);
  for (let from = 0; from + GRAM <= word.length; from += 1)
    found.set(hashed('gram', word, from, from + GRAM), WEIGHTS.gram);
  for (const concept of conceptsOf(word)) found.set(hashed('concept', String(concept)), WEIGHTS.concept);
  return found;
}

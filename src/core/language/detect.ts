/** The language of a short comment, from its commonest words and letters: small, fast, and silent when unsure. */
import type { Folded } from '../text/fold';
import { ROOT } from '../text/trie';
import { countLetters } from './letters';
import { knownLanguages, letterHints, type SpokenWords, wordEndings, wordsSpoken } from './words';

/** Share of words tried: a comment's language shows in its first lines. */
const MOST_WORDS = 120;
const SURE = 1.2;
/** Words of this many letters have an ending that tells. */
const LONG_WORD = 5;
const LONGEST_ENDING = 5;

/** Letters of a run that are taken for one word. */
const LONGEST_WORD = 20;
/** Units of the source in which letters are looked at. */
const SAMPLE = 2_000;
/** A lead that the page's own tag may overrule, and one that needs no tag. */
const SMALL_LEAD = 0.6;
const LEAD = 0.5;

/** What each language has for it, in the text that is looked at. */
const scores = new Float64Array(knownLanguages.length);
const counts = new Int32Array(letterHints.length);
const hintLanguages = letterHints.map(([, language]) => knownLanguages.indexOf(language));

/**
 * Primary subtag of the language (`fr`, `en`, `es`, `it`, `de`, `nl`, `pt`), else `und`.
 * `hint`, the page's own tag, decides between near equals and speaks for texts that are too short, where it is one of ours.
 */
export function detectLanguage(folded: Folded, hint?: string | null): string {
  scores.fill(0);
  const latin = hearWords(folded.text);
  const sample = folded.source.length > SAMPLE ? folded.source.slice(0, SAMPLE) : folded.source;
  const foreign = foreignLetters(sample);
  if (foreign > latin * 0.5 || (foreign > 6 && foreign * 2 > latin)) return 'und';
  countLetters(sample, counts);
  for (let at = 0; at < counts.length; at += 1) {
    if (counts[at] !== 0)
      say(hintLanguages[at] as number, (counts[at] as number) * (letterHints[at]?.[2] as number));
  }
  return ranked(hint?.slice(0, 2).toLowerCase());
}

function say(language: number, weight: number): void {
  scores[language] = (scores[language] as number) + weight;
}

/** @returns how many Latin letters were read */
function hearWords(text: string): number {
  let words = 0;
  let latin = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end - at < LONGEST_WORD && end < text.length && isLetter(text.charCodeAt(end))) end += 1;
    words += 1;
    latin += end - at;
    if (words > MOST_WORDS) break;
    const word = wordAt(text, at, end);
    if (word !== 0) hear(wordsSpoken, word);
    else if (end - at >= LONG_WORD) hear(wordEndings, endingAt(text, at, end));
    at = end;
  }
  return latin;
}

/** Adds what a word says, by its number; 0 says nothing. */
function hear({ languages, weights }: SpokenWords, word: number): void {
  const weight = weights[word] as number;
  for (let bits = languages[word] as number; bits !== 0; bits &= bits - 1)
    say(31 - Math.clz32(bits & -bits), weight);
}

/** The number of a whole word; 0 where it is not known. */
function wordAt(text: string, start: number, end: number): number {
  const { trie } = wordsSpoken;
  let node = ROOT;
  for (let at = start; at < end; at += 1) {
    node = trie.step(node, text.charCodeAt(at));
    if (node === 0) return 0;
  }
  return trie.word(node);
}

/** The number of the longest known ending of a word; 0 where it has none. */
function endingAt(text: string, start: number, end: number): number {
  const { trie } = wordEndings;
  let node = ROOT;
  let longest = 0;
  const first = Math.max(start, end - LONGEST_ENDING);
  for (let at = end - 1; at >= first; at -= 1) {
    node = trie.step(node, text.charCodeAt(at));
    if (node === 0) break;
    longest = trie.word(node) || longest;
  }
  return longest;
}

const isLetter = (code: number) => code >= 97 && code <= 122;

/** Letters of alphabets that none of our languages is written in. */
function foreignLetters(sample: string): number {
  let count = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code >= 0x370 && isForeign(code)) count += 1;
  }
  return count;
}

function isForeign(code: number): boolean {
  if (code <= 0x4ff) return true;
  if (code >= 0x590 && code <= 0x7ff) return true;
  if (code >= 0x900 && code <= 0x1fff) return true;
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** The language that leads, where it leads by enough. @param known subtag of the page's own tag */
function ranked(known: string | undefined): string {
  const tagged = (knownLanguages as readonly string[]).indexOf(known ?? '');
  let first = -1;
  let second = -1;
  for (let language = 0; language < scores.length; language += 1) {
    if (scores[language] === 0) continue;
    if (first < 0 || isBefore(language, first, tagged)) {
      second = first;
      first = language;
    } else if (second < 0 || isBefore(language, second, tagged)) second = language;
  }
  if (first < 0) return 'und';
  const most = scores[first] as number;
  const lead = most - (second < 0 ? 0 : (scores[second] as number));
  if (second >= 0 && second === tagged && lead < SMALL_LEAD) return knownLanguages[second] as string;
  return most >= SURE && (lead >= LEAD || first === tagged) ? (knownLanguages[first] as string) : 'und';
}

/** Of equals the page's own goes before, then the first by the alphabet. */
function isBefore(one: number, other: number, tagged: number): boolean {
  const lead = (scores[one] as number) - (scores[other] as number);
  if (lead !== 0) return lead > 0;
  if (other === tagged) return false;
  return one === tagged || (knownLanguages[one] as string) < (knownLanguages[other] as string);
}

import { isCommonWord } from '../../language/words';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Check } from './check';

const CAPITALS =
  /(?<![\p{L}\p{N}@#/_.{<%[-])\p{Lu}(?:[\p{Lu}\p{M}]|['’](?=\p{Lu}))+(?![\p{L}\p{N}_/@}>%\]-])/gu;
const EXCLAIM = /(?:[!！]\s?){3,}|[!?！？]{4,}/gu;
/** Capitals of this length are a word, not an acronym. */
const WORD = 7;

/** Short words that nobody abbreviates to: alone they stress, with another they shout. */
const STRESSED = new Set(
  (
    'pas non oui la les un une tout tous toute trop tres rien plus jamais sans vous nous bien tard vite vrai faux deux ' +
    'trois quatre cinq lire voir faire dire fois not all now you your never must stop told only dont very much every once ' +
    'twice three read look wrong right free'
  ).split(' '),
);
/** Six letters are a word, but for these. */
const INITIALS = new Set('urssaf unicef unesco interpol ademes euribor casden agirc arrco ratp'.split(' '));

/** Two words in capitals, or three exclamation marks in a row; acronyms, blanks and quotations are neither. */
export const shouting: Check = (page) => {
  const found: Span[] = [];
  const own = new Set((page.context.brand.match(/\p{L}+/gu) ?? []).map((word) => word.toUpperCase()));
  const text = page.own.replace(/\[[^[\]]{0,60}\]|\{[^{}]{0,60}\}|<[^<>]{0,60}>/g, (blank) =>
    ' '.repeat(blank.length),
  );
  const words = [...text.matchAll(CAPITALS)].filter(([word]) => !own.has(word));
  const plain = words.filter(
    ([word], at) => isWord(word) || isStressed(word) || (isKnown(word) && hasNeighbour(words, at, text)),
  );
  if (plain.length >= 2)
    for (const word of plain) found.push({ start: word.index, end: word.index + word[0].length });
  for (const run of text.matchAll(EXCLAIM)) {
    if (/[!！]/.test(run[0])) found.push({ start: run.index, end: run.index + run[0].trimEnd().length });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Five letters in capitals that are an everyday word are no acronym. */
function isWord(word: string): boolean {
  const plain = fold(word).text.replace(/[^a-z]/g, '');
  return (
    plain.length >= WORD ||
    (plain.length === WORD - 1 && /[aeiouy]/.test(plain) && !INITIALS.has(plain)) ||
    (plain.length >= 5 && isCommonWord(plain)) ||
    (/['’]/.test(word) && plain.length > 3)
  );
}

const isStressed = (word: string) => STRESSED.has(fold(word).text.replace(/[^a-z]/g, ''));

const isKnown = (word: string) =>
  word.length > 1 &&
  (word.length >= 5 ||
    (/^.{0,2}[AEIOU].[AEIOU]?/.test(word) && word.length === 4) ||
    isCommonWord(fold(word).text));

/** Another word in capitals stands right before or behind. */
function hasNeighbour(words: readonly RegExpExecArray[], at: number, text: string): boolean {
  const touches = (one: RegExpExecArray | undefined, other: RegExpExecArray | undefined) =>
    one !== undefined &&
    other !== undefined &&
    /^[\s!'’]{1,3}$/.test(text.slice(one.index + one[0].length, other.index)) &&
    (isKnown(one[0]) || isKnown(other[0]));
  return touches(words[at - 1], words[at]) || touches(words[at], words[at + 1]);
}

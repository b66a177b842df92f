/** The language of a short comment, from its commonest words and letters: small, fast, and silent when unsure. */
import type { Folded } from '../text/fold';
import { commonWords, type KnownLanguage, letterHints, wordEndings } from './words';

/** Share of words tried: a comment's language shows in its first lines. */
const MOST_WORDS = 120;
const SURE = 1.2;
/** Words of this many letters have an ending that tells. */
const LONG_WORD = 5;
const LONGEST_ENDING = 5;

/** What the longest known ending of a word says. */
function endingOf(word: string) {
  for (let size = LONGEST_ENDING; size >= 2; size -= 1) {
    const found = wordEndings.get(word.slice(-size));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Primary subtag of the language (`fr`, `en`, `es`, `it`, `de`, `nl`, `pt`), else `und`.
 * `hint`, the page's own tag, decides between near equals and speaks for texts that are too short, where it is one of ours.
 */
export function detectLanguage(folded: Folded, hint?: string | null): string {
  const scores = new Map<KnownLanguage, number>();
  const add = (language: KnownLanguage, weight: number) =>
    scores.set(language, (scores.get(language) ?? 0) + weight);
  let words = 0;
  let latin = 0;
  for (const [word] of folded.text.matchAll(/[a-z]{1,20}/g)) {
    words += 1;
    latin += word.length;
    if (words > MOST_WORDS) break;
    const known = commonWords.get(word) ?? (word.length >= LONG_WORD ? endingOf(word) : undefined);
    for (const [language, weight] of known ?? []) add(language, weight);
  }
  const sample = folded.source.slice(0, 2_000);
  const foreign =
    sample.match(/[\u0400-\u04ff\u0370-\u03ff\u0590-\u07ff\u0900-\u1fff\u3040-\u9fff\uac00-\ud7af]/g)
      ?.length ?? 0;
  if (foreign > latin * 0.5 || (foreign > 6 && foreign * 2 > latin)) return 'und';
  for (const [letters, language, weight] of letterHints) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 0) add(language, Math.min(3, count) * weight);
  }
  const known = hint?.slice(0, 2).toLowerCase();
  const ranked = [...scores].sort(
    (a, b) => b[1] - a[1] || (a[0] === known ? -1 : b[0] === known ? 1 : a[0] < b[0] ? -1 : 1),
  );
  const [first, second] = ranked;
  if (first === undefined) return 'und';
  const lead = first[1] - (second?.[1] ?? 0);
  if (second !== undefined && second[0] === known && lead < 0.6) return second[0];
  return first[1] >= SURE && (lead >= 0.5 || first[0] === known) ? first[0] : 'und';
}

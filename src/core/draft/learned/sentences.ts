/** The sentences of a draft that say something: without its greeting and its signature. */
import type { Span } from '../../text/span';
import { signatureLine } from '../checks/signature-line';
import { greets } from '../lexicon/greeting';
import type { DraftPage } from '../page';

/** A greeting and the few words it is said with: « Bonjour Madame Ferrand, ». */
const NAMED = /^[^,.!:;?\n]{0,40}[,.!:;?\n]\s*/;
const MOST = 400;

/** Pieces of `page.text`, in order. */
export function sentencesOf(page: DraftPage): Span[] {
  const found: Span[] = [];
  const end = bodyEnd(page);
  let at = 0;
  while (at < end && found.length < MOST) {
    const to = Math.min(Math.max(page.sentence(at).end, at + 1), end);
    const start = at + openingOf(page.text.slice(at, to), at === 0);
    if (/[a-z]{2}/.test(page.text.slice(start, to))) found.push({ start, end: to });
    at = to;
  }
  return found;
}

/** How much of a sentence is its greeting and the blanks before it. */
function openingOf(sentence: string, first: boolean): number {
  const blanks = sentence.length - sentence.trimStart().length;
  const rest = sentence.slice(blanks);
  return first && greets.test(rest) ? blanks + (NAMED.exec(rest)?.[0].length ?? 0) : blanks;
}

function bodyEnd(page: DraftPage): number {
  const line = signatureLine(page.text);
  const words = page.text.slice(line.start, line.end).match(/[a-z]+/g)?.length ?? 0;
  return words <= 6 && line.start > 0 ? line.start : page.text.length;
}

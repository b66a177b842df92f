/** An approved text put in other words: what its department locked stays, and so do its figures and its links. */
import type { Span } from '../text/span';

/** Figures and addresses stand locked whether or not anybody said so. */
const FACTS = /https:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]’']|\d(?:[\d\s.,:/h\u00a0\u202f]*\d)?\s?[%€£$]?/g;

/** Spaces, line breaks and the two apostrophes are the editor's business. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .trim();

export interface Rewording {
  /** False: word for word the approved text. */
  readonly changed: boolean;
  /** Locked passages that are no longer there as approved, in the text's order; with any, nothing is inserted. */
  readonly broken: readonly string[];
}

/**
 * @param approved the approved text, its blanks filled
 * @param locked its locked passages, their blanks filled
 * @param written what the person made of it
 */
export function rewordingOf(approved: string, locked: readonly string[], written: string): Rewording {
  const said = plain(written);
  if (said === plain(approved)) return { changed: false, broken: [] };
  const broken: string[] = [];
  let from = 0;
  for (const { start, end } of lockedSpans(approved, locked)) {
    const passage = approved.slice(start, end);
    const at = place(said, plain(passage), from);
    if (at < 0) broken.push(passage.trim());
    else from = at + plain(passage).length;
  }
  return { changed: true, broken };
}

/** Where it stands as words of its own: « 24 h » is not found in « 124 h ». */
function place(said: string, passage: string, from: number): number {
  const joins = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other);
  for (let at = said.indexOf(passage, from); at >= 0; at = said.indexOf(passage, at + 1)) {
    const end = at + passage.length;
    if (!joins(said[at - 1], said[at]) && !joins(said[end - 1], said[end])) return at;
  }
  return -1;
}

/** Locked passages and facts of a text, in order, none inside another. */
export function lockedSpans(text: string, locked: readonly string[]): Span[] {
  const spans = locked.flatMap((passage): Span[] => {
    const start = passage === '' ? -1 : text.indexOf(passage);
    return start < 0 ? [] : [{ start, end: start + passage.length }];
  });
  const facts = [...text.matchAll(FACTS)].map(({ 0: fact, index }) => ({
    start: index,
    end: index + fact.trimEnd().length,
  }));
  const apart = facts.filter((one) => !spans.some(({ start, end }) => start < one.end && one.start < end));
  return [...spans, ...apart].sort((a, b) => a.start - b.start);
}

/** A reworded text as it may be inserted: no control, invisible or direction-changing sign, line breaks kept. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

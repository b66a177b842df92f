/** A comment's text cut where its evidence begins and ends, so that it can be shown without changing a character. */
import type { SignalId } from '../core/signals/signal';
import { isSmallWord } from '../core/text/small-words';

export interface Spotted {
  readonly id: SignalId;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}

export interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** Signals that this piece shows; empty for ordinary text. */
  readonly shows: readonly SignalId[];
}

/**
 * The pieces of `text` in order; joined they are `text` again. Spans outside the text are cut to it, and spans
 * that overlap give a piece with several signals.
 */
export function pieces(text: string, spotted: readonly Spotted[]): readonly Piece[] {
  const spans = spotted.flatMap(({ id, evidence }) =>
    evidence
      .map(({ start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
      .filter(({ start, end }) => start < end),
  );
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const shows = spans.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id);
    return { start, text: text.slice(start, end), shows: [...new Set(shows)] };
  });
}

/** The words of one signal, in order, each once. */
export function wordsOf(text: string, { evidence }: Spotted): readonly string[] {
  return [...new Set(evidence.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean))];
}

/** The words of one signal that say something by themselves; all of them where none does. */
export function tellingWordsOf(text: string, spotted: Spotted): readonly string[] {
  const all = wordsOf(text, spotted);
  const telling = all.filter(tells);
  return telling.length ? telling : all;
}

/** Latin letters in which a word is at least this long to be quoted alone. */
const LEAST_LETTERS = 3;

/** False for « un » or « est pas ». A piece without Latin letters (an emoji, « ? », another script) tells enough. */
function tells(piece: string): boolean {
  const folded = piece.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/\p{Script=Latin}+/gu) ?? [];
  if (words.length === 0) return true;
  return words.join('').length >= LEAST_LETTERS && words.some((word) => !isSmallWord(word));
}

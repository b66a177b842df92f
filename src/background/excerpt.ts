/** The little of a comment that is kept with a decision. */
import type { Span } from '../core/text/span';

const HIDDEN = '…';

/**
 * The beginning of a text on one line, at most `most` characters, without the names and personal data in it: a
 * journal says what was decided on what, not who said it.
 * @param hide places of personal data in `text`
 */
export function excerptOf(text: string, most: number, hide: readonly Span[]): string {
  if (most <= 0) return '';
  let shown = text.slice(0, 5_000);
  const last = [...hide].sort((a, b) => b.start - a.start);
  for (const { start, end } of last) shown = shown.slice(0, start) + HIDDEN + shown.slice(end);
  const line = shown
    .replace(/@[\p{L}\p{N}_.]+/gu, `@${HIDDEN}`)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}${HIDDEN}`;
}

import type { Span } from '../../text/span';

/** Longest signature that is looked for, in characters. */
const LONGEST = 90;

/** Where a signature would stand: the last line, or what follows the last sentence. Empty at the end where there is none. */
export function signatureLine(text: string): Span {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST);
  const tail = text.slice(from, end);
  const line = tail.lastIndexOf('\n');
  // « … merci. — Léa, équipe Untel »: behind a dash, even where the draft's only line break stands before the sentence.
  const dash = /[.!?…)] +(?=[—–-] ?\p{Lu}[^.!?…\n]*$)/u.exec(tail);
  if (dash !== null && dash.index > line) return { start: from + dash.index + dash[0].length, end };
  if (line >= 0) return { start: from + line + 1, end };
  let last = -1;
  for (const match of tail.matchAll(/[.!?…](?=\s+\S)|[—–](?=\s*\S)|\^(?=\p{L})/gu)) {
    last = /[.!?…]/.test(match[0]) ? match.index + 1 : match.index;
  }
  return { start: last < 0 ? end : from + last, end };
}

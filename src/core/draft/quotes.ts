/** Quoted words are the author's, a song's or an offer's: they are not the house's own. */

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‹': '›' };
/** A mark that is not closed within so many characters opened nothing. */
const LONGEST = 300;

/** The text with letters and digits inside quotation marks replaced by `filler`; every position stays. Linear. */
export function masked(text: string, filler: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const closing = PAIRS[text[at] as string];
    const end = closing === undefined ? -1 : text.slice(at + 1, at + 1 + LONGEST).indexOf(closing);
    if (end < 0) {
      out += text[at];
      at += 1;
      continue;
    }
    const inside = text.slice(at + 1, at + 1 + end);
    out += `${text[at]}${inside.replace(/[^\s]/g, filler)}${closing}`;
    at += end + 2;
  }
  return out;
}

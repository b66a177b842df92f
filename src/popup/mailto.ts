/** A `mailto:` address that cannot carry a header of somebody else's making. */

/** Longest address that mail programs and browsers agree on. */
export const LONGEST = 1_800;

/** One line: no line break of any kind, no control or lone surrogate (which cannot be encoded). */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * @param to the department's own address; null: the user writes it
 * @returns an address of at most `LONGEST` characters, whose text is cut at a whole character where it is too long
 */
export function mailto(subject: string, body: string, to: string | null = null): string {
  const recipient = encodeURIComponent(oneLine(to ?? '')).replaceAll('%40', '@');
  const start = `mailto:${recipient}?subject=${encodeURIComponent([...oneLine(subject)].slice(0, 150).join(''))}&body=`;
  let address = start;
  for (const character of oneLine(body)) {
    const encoded = encodeURIComponent(character);
    if (address.length + encoded.length > LONGEST) break;
    address += encoded;
  }
  return address;
}

/** The text of a file that a person chose, whatever their spreadsheet wrote it in. */

/** Excel and Word files, and any archive, begin so. */
const archive = [0x50, 0x4b, 0x03, 0x04];
/** Files of the old Word and Excel. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * UTF-8 with or without its mark, UTF-16 with it, else Windows-1252, which is how Excel saves a plain CSV in western
 * Europe.
 * @returns null where the bytes are no text: a workbook, a document, a picture
 */
export function textOf(bytes: Uint8Array): string | null {
  const begins = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
  if (begins(archive) || begins(compound)) return null;
  if (begins([0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (begins([0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return western(bytes);
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; the rest is as in Unicode. Five places are nobody's. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: not every version of Node reads these 32 as browsers do. */
function western(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? (high[byte - 0x80] ?? '') : String.fromCharCode(byte);
  }
  return text;
}

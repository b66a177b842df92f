/** Words that a department agreed to are its own to answer for; what was filled in between them is not. */
import { blankMarks } from '../charter/blank-marks';

/** Spaces, line breaks and the two apostrophes are the editor's business. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/['’]/g, "'")
    .trim();

/**
 * @param text of an agreed reply, with its blanks
 * @returns whether a piece of a draft stands, word for word, between two of its blanks
 */
export function agreedWords(text: string): (piece: string) => boolean {
  const pieces: string[] = [];
  let at = 0;
  for (const mark of blankMarks(text)) {
    pieces.push(plain(text.slice(at, mark.start)));
    at = mark.end;
  }
  pieces.push(plain(text.slice(at)));
  return (piece) => {
    const said = plain(piece);
    return said !== '' && pieces.some((one) => one.includes(said));
  };
}

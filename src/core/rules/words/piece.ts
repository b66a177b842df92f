/** One word of a list entry, with its wildcards: `arnaqu*` is the parts `['arnaqu', '']`. */
export type Piece = readonly string[];

export function pieceOf(token: string): Piece {
  return token.split('*');
}

/** True for `*` alone, that stands for any one word. */
export function isAnyWord(piece: Piece): boolean {
  return piece.every((part) => part === '');
}

/** Whether a word fits a piece: parts in order, the first at the beginning, the last at the end. Linear. */
export function fits(piece: Piece, word: string): boolean {
  const first = piece[0] ?? '';
  if (piece.length === 1) return word === first;
  const last = piece[piece.length - 1] ?? '';
  if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last))
    return false;
  let at = first.length;
  for (let i = 1; i < piece.length - 1; i += 1) {
    const part = piece[i] ?? '';
    const place = word.indexOf(part, at);
    if (place < 0) return false;
    at = place + part.length;
  }
  return at <= word.length - last.length;
}

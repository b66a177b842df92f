/** Size of a text in UTF-8, counted without encoding it. */
export const MAX_BYTES = 5_000_000;

/** True past `limit` bytes; stops counting there. */
export function isLarger(text: string, limit = MAX_BYTES): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    if (bytes > limit) return true;
  }
  return false;
}

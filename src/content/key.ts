/** The name by which the page and the background speak of one comment. */
import type { SocialComment } from '../core/comment';

/** 53 bits, enough to tell the comments of a page apart; nothing is trusted on it. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The network's id where the page shows one, else a digest of author and text. At most 300 characters. */
export function keyOf(network: string, comment: SocialComment): string {
  const { id, author, text, parentId } = comment;
  if (id !== null && id.length <= 240) return `${network}:${id}`;
  return `${network}:~${hash([id, author.handle, author.name, parentId, text].join('\u0000'))}`;
}

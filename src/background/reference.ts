/** How a comment and its author are named in what is kept: by keyed hashes, never by a handle. */
import type { Author, PageFacts } from '../core/comment';
import type { Desk } from './desk';

/** 32 hexadecimal digits. `key` is the page's own name of the comment, its network in front. */
export function refOf(desk: Pick<Desk, 'pseudonym'>, page: PageFacts, key: string): Promise<string> {
  return desk.pseudonym(`comment|${page.network ?? ''}|${key}`);
}

/** Null where the page shows no handle: a display name belongs to many. */
export async function authorRefOf(
  desk: Pick<Desk, 'pseudonym'>,
  page: PageFacts,
  author: Author,
): Promise<string | null> {
  if (author.handle === null) return null;
  return desk.pseudonym(`author|${page.network ?? ''}|${author.handle.toLowerCase()}`);
}

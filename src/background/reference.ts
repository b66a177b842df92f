/** How a comment and its author are named in what is kept: by keyed hashes, never by a handle. */
import type { Author, PageFacts } from '../core/comment';
import type { Desk } from './desk';

/** 32 hexadecimal digits. `key` is the page's own name of the comment, its network in front. */
export function refOf(desk: Pick<Desk, 'pseudonym'>, page: PageFacts, key: string): Promise<string> {
  return desk.pseudonym(`comment|${page.network ?? ''}|${key}`);
}

/** Names a thread by its post, or else by its page; null where neither is known. */
export async function threadRefOf(
  desk: Pick<Desk, 'pseudonym'>,
  page: PageFacts,
  thread: string | null | undefined,
): Promise<string | null> {
  return thread ? desk.pseudonym(`thread|${page.network ?? ''}|${thread}`) : null;
}

/** Null where the page shows no handle: a display name belongs to many. */
export async function authorRefOf(
  desk: Pick<Desk, 'pseudonym'>,
  page: PageFacts,
  author: Author,
): Promise<string | null> {
  return author.handle === null ? null : handleRef(desk, page.network, author.handle);
}

/** The keyed name of a handle as anybody may write it: with or without `@`, in any case. */
export function handleRef(
  desk: Pick<Desk, 'pseudonym'>,
  network: string | null,
  handle: string,
): Promise<string> {
  const plain = handle.trim().replace(/^@/, '').toLowerCase();
  return desk.pseudonym(`author|${network ?? ''}|${plain}`);
}

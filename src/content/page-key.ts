/** The name of a page for « surveiller cette page ». */
import type { SitePage } from '../sites/site';

/** `owner/post` for a thread, the owner for a profile, else the path; null for a private feed and for mentions. At most 500 units. */
export function pageKey(page: SitePage, url: URL): string | null {
  if (page.kind === 'feed' || page.kind === 'mentions') return null;
  const owner = page.owner?.toLowerCase() ?? '';
  if (page.postId !== null) return `${owner}/${page.postId}`.slice(0, 500);
  if (page.kind === 'profile' && owner !== '') return owner.slice(0, 500);
  const query = page.kind === 'search' ? url.search : '';
  return `${url.pathname}${query}`.slice(0, 500);
}

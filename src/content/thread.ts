/** Which thread a comment stands in. */
import type { SocialComment } from '../core/comment';
import type { SitePage } from '../sites/site';

/**
 * Named by the post that the page's address names; elsewhere a post starts its own, and a comment says which one it
 * stands under. Where none is known the page stands for it; null where not even that has a name.
 */
export function threadOf(
  comment: Pick<SocialComment, 'kind' | 'id' | 'parentId'>,
  { postId }: Pick<SitePage, 'postId'>,
  pageKey: string | null,
): string | null {
  return postId ?? postOf(comment) ?? pageKey;
}

function postOf({ kind, id, parentId }: Pick<SocialComment, 'kind' | 'id' | 'parentId'>): string | null {
  if (kind === 'post') return id;
  return kind === 'comment' ? parentId : null;
}

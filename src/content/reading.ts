/** One container, read by its site's adapter; an adapter that fails costs one comment, never the page. */
import { type SocialComment, socialCommentSchema } from '../core/comment';
import { log } from '../platform/log';
import type { Site, SitePage } from '../sites/site';

/** What came of a container: nothing loaded, a comment, or something unreadable. */
export type Reading =
  | { readonly is: 'empty' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'read'; readonly comments: readonly [SocialComment, ...SocialComment[]] };

export function readContainer(site: Site, page: SitePage, container: Element): Reading {
  try {
    const [first, ...rest] = site.read(container, page);
    if (first === undefined) return { is: 'empty' };
    const parsed = socialCommentSchema.safeParse(first);
    if (!parsed.success) return { is: 'unreadable' };
    const others = rest.filter((comment) => socialCommentSchema.safeParse(comment).success);
    return { is: 'read', comments: [parsed.data, ...others] };
  } catch {
    log('adapter_failed');
    return { is: 'unreadable' };
  }
}

/** True where the page gave both who wrote it and what it says (a picture alone has no text, and is said so). */
export function isComplete(comment: SocialComment): boolean {
  return (comment.author.name !== null || comment.author.handle !== null) && comment.text !== '';
}

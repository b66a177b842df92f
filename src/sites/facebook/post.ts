import { type SocialComment, unknownCounts } from '../../core/comment';
import { attr, find } from '../../dom/read/nodes';
import type { SitePage } from '../site';
import { linkAddress, plainAddress, postIn, profileIn } from './address';
import { postAuthor } from './author';
import { postReactions } from './reactions';
import type { Link, Scope } from './scope';
import { ownFirst } from './scope';
import { AD_LINK, COMMENT_LINK } from './selectors';
import { postSummary } from './summary';
import { postText } from './text';
import { paintedTime } from './times';

/** The post's own link: one that names a post and no comment. Photos of the post come later, so they count last. */
function ownLink(scope: Scope): Link | null {
  const naming = scope.links.filter((link) => link.comment === null && postIn(link.url) !== null);
  return naming.find((link) => !link.url.pathname.startsWith('/photo')) ?? naming[0] ?? null;
}

/** Until it is hovered a time link may lead nowhere; the comments below still name their post. */
function addressBelow(scope: Scope): URL | null {
  const link = find(scope.container, COMMENT_LINK);
  const url = link === null ? null : linkAddress(attr(link, 'href'));
  return url !== null && profileIn(url) === null && postIn(url) !== null ? url : null;
}

/** A post, null while its author is not there. An advertisement is told by the link that explains it. */
export function readPost(scope: Scope, page: SitePage): SocialComment | null {
  const author = postAuthor(scope);
  if (author === null) return null;
  const link = ownLink(scope);
  const url = link?.url ?? addressBelow(scope);
  const summary = postSummary(scope);
  return {
    id: url === null ? (page.kind === 'thread' ? page.postId : null) : postIn(url),
    permalink: url === null ? null : plainAddress(url, 'post'),
    kind: ownFirst(scope, AD_LINK) === null ? 'post' : 'ad',
    parentId: null,
    author,
    ...postText(scope),
    time: null,
    timeText: link === null ? null : paintedTime(link.element),
    counts: { ...unknownCounts, reactions: postReactions(scope), ...summary },
  };
}

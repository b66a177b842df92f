import { type Counts, type SocialComment, unknownCounts } from '../../core/comment';
import { attr, closest, documentOf, find, matches, parentElementOf } from '../../dom/read/nodes';
import type { SitePage } from '../site';
import { linkAddress, plainAddress, postIn, profileIn } from './address';
import { postAuthor } from './author';
import { postReactions } from './reactions';
import { type Link, ownFirst, ownsMark, type Scope, scopeOf } from './scope';
import { AD_LINK, ARTICLE, COMMENT_LINK, CONTAINERS, DIALOG, MESSAGE, NAME } from './selectors';
import { splitQuote } from './shared';
import { postSummary } from './summary';
import { postText } from './text';
import { paintedTime } from './times';

/** The post's own link: one that names a post and no comment. Photos of the post come later, so they count last. */
function ownLink(scope: Scope): Link | null {
  const naming = scope.links.filter((link) => link.comment === null && postIn(link.url) !== null);
  return naming.find((link) => !link.url.pathname.startsWith('/photo')) ?? naming[0] ?? null;
}

/** Until it is hovered a time link may lead nowhere; the comments below still name their post. */
function addressBelow(container: Element): URL | null {
  const link = find(container, COMMENT_LINK);
  const url = link === null ? null : linkAddress(attr(link, 'href'));
  return url !== null && profileIn(url) === null && postIn(url) !== null ? url : null;
}

/** The post of a thread's page is the first one there, or the one in the dialog. */
function isThePost(container: Element, page: SitePage): boolean {
  const root = closest(container, DIALOG) ?? documentOf(container);
  const first = root === null || page.kind !== 'thread' ? null : find(root, `${NAME}, ${MESSAGE}`);
  return first !== null && closest(first, CONTAINERS) === container;
}

function idOf(scope: Scope, url: URL | null, page: SitePage): string | null {
  if (url !== null) return postIn(url);
  return isThePost(scope.container, page) ? page.postId : null;
}

/** The post that shares this one, when it stands in that post's own frame. */
function sharedBy(container: Element): string | null {
  const parent = parentElementOf(container);
  const around = parent === null ? null : closest(parent, CONTAINERS);
  if (around === null || !matches(around, `${ARTICLE}, [aria-posinset]`) || !ownsMark(around)) return null;
  const link = ownLink(scopeOf(around));
  return link === null ? null : postIn(link.url);
}

/** One post from a part of a container; null while its author is not there. */
function one(part: Scope, url: URL | null, id: string | null, counts: Counts): SocialComment | null {
  const author = postAuthor(part);
  const link = ownLink(part);
  if (author === null) return null;
  return {
    id,
    permalink: url === null ? null : plainAddress(url, 'post'),
    // An advertisement is told by the link that explains it.
    kind: ownFirst(part, AD_LINK) === null ? 'post' : 'ad',
    parentId: null,
    author,
    ...postText(part),
    time: null,
    timeText: link === null ? null : paintedTime(link.element),
    counts,
  };
}

/** A post, then the one it shares; nothing while its author is not there. */
export function readPosts(scope: Scope, page: SitePage): SocialComment[] {
  const { main, shared } = splitQuote(scope);
  const url = ownLink(main)?.url ?? addressBelow(scope.container);
  const id = idOf(scope, url, page);
  const counts = { ...unknownCounts, reactions: postReactions(scope), ...postSummary(scope) };
  const post = one(main, url, id, counts);
  if (post === null) return [];
  const above = sharedBy(scope.container);
  if (above !== null && above !== id) return [{ ...post, kind: 'quoted', parentId: above }];
  const link = shared === null ? null : ownLink(shared);
  const quoted =
    shared === null
      ? null
      : one(shared, link?.url ?? null, link === null ? null : postIn(link.url), unknownCounts);
  return quoted === null ? [post] : [post, { ...quoted, kind: 'quoted', parentId: id }];
}

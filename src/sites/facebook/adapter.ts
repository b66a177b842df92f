import type { SocialComment } from '../../core/comment';
import { closest, findAll, matches } from '../../dom/read/nodes';
import type { Body } from '../../dom/read/text';
import type { Site, SitePage } from '../site';
import { actingOnFacebook } from './acting';
import { readComment } from './comment';
import { composerForFacebook, composerOfFacebook } from './composer';
import { controlsOfFacebook } from './controls';
import { handlesFacebook, pageOfFacebook } from './page';
import { readPosts } from './post';
import { mayBeComment, ownsMark, scopeOf } from './scope';
import { ARTICLE, CONTAINERS, MESSAGE, NAME } from './selectors';
import { splitQuote } from './shared';
import { postSummary } from './summary';
import { bodyIn, commentRoot, postRoot } from './text';

/** A page-wide container is read only when it shows one post by itself: most hold posts that have containers. */
function mayBePost(container: Element): boolean {
  return matches(container, `${ARTICLE}, [aria-posinset]`) || ownsMark(container);
}

function read(container: Element, page: SitePage): SocialComment[] {
  if (mayBeComment(container)) {
    const comment = readComment(scopeOf(container));
    return comment === null ? [] : [comment];
  }
  if (!mayBePost(container)) return [];
  return readPosts(scopeOf(container), page);
}

/** A post's own text, not that of the post it shares. */
function body(container: Element): Body | null {
  const scope = scopeOf(container);
  const root = mayBeComment(container) ? commentRoot(scope) : postRoot(splitQuote(scope).main);
  return root === null ? null : bodyIn(root);
}

/** The comments that the post of a thread's page says it has. */
function announced(root: ParentNode, page: SitePage): number | null {
  if (page.kind !== 'thread') return null;
  for (const mark of findAll(root, `${NAME}, ${MESSAGE}`).slice(0, 20)) {
    const container = closest(mark, CONTAINERS);
    const post = container === null || mayBeComment(container) ? null : scopeOf(container);
    const replies = post === null ? null : postSummary(post).replies;
    if (replies !== null) return replies;
  }
  return null;
}

/** Facebook pages: NOTES.md says what they look like. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  handles: handlesFacebook,
  page: pageOfFacebook,
  covers: () => false,
  containers: CONTAINERS,
  read,
  body,
  composer: composerOfFacebook,
  composerFor: composerForFacebook,
  actingAccount: actingOnFacebook,
  controls: controlsOfFacebook,
  announced,
};

/**
 * Where a comment's thread lies in the page. Replies are not inside their comment's article: a block holds the
 * comment's article, then its replies, then perhaps a composer. The block is found by ids: it grows until
 * the next step would take in somebody else's comment.
 */
import {
  attr,
  find,
  findAll,
  matches,
  nextElementOf,
  parentElementOf,
  previousElementOf,
} from '../../dom/read/nodes';
import { linkAddress } from './address';
import { type CommentAddress, commentIn } from './ids';
import { ARTICLE, COMMENT_LINK, DIALOG, MAIN } from './selectors';

const STEPS = 14;
const BOUNDARY = `${ARTICLE}, ${DIALOG}, ${MAIN}, [role="feed"], [aria-posinset], body`;

/** Which comment or reply an article holds, from its own first address that names a post too. */
export function addressIn(article: Element): CommentAddress | null {
  let best: CommentAddress | null = null;
  for (const link of findAll(article, COMMENT_LINK).slice(0, 8)) {
    const url = linkAddress(attr(link, 'href'));
    const named = url === null ? null : commentIn(url);
    if (named?.reply != null) return named;
    best ??= named;
  }
  return best;
}

function firstArticle(element: Element): Element | null {
  return matches(element, ARTICLE) ? element : find(element, ARTICLE);
}

/** True where a neighbour holds no comment, or only replies to this one. */
function isMine(neighbour: Element, comment: string | null): boolean {
  const article = firstArticle(neighbour);
  if (article === null) return true;
  const named = addressIn(article);
  return comment !== null && named?.reply != null && named.comment.item === comment;
}

function allMine(node: Element, comment: string | null): boolean {
  for (let at = nextElementOf(node); at !== null; at = nextElementOf(at))
    if (!isMine(at, comment)) return false;
  for (let at = previousElementOf(node); at !== null; at = previousElementOf(at))
    if (!isMine(at, comment)) return false;
  return true;
}

export interface Block {
  readonly root: Element;
  /** True where the block ends at somebody else's comment; false where nothing but the post's edge stopped it. */
  readonly bounded: boolean;
}

/**
 * The block of a comment (`comment` is its id: its replies belong to it) or of a single reply (`comment` is null:
 * every other article is foreign).
 */
export function blockOf(article: Element, comment: string | null): Block {
  let root = article;
  for (let step = 0; step < STEPS; step += 1) {
    const parent = parentElementOf(root);
    if (parent === null || matches(parent, BOUNDARY)) return { root, bounded: false };
    if (!allMine(root, comment)) return { root, bounded: true };
    root = parent;
  }
  return { root, bounded: false };
}

/** The article of the comment that a reply belongs to, when it is in the page above it. */
export function commentAbove(reply: Element, comment: string): Element | null {
  let at = parentElementOf(reply);
  for (let step = 0; at !== null && step < STEPS; step += 1, at = parentElementOf(at)) {
    if (matches(at, `${DIALOG}, ${MAIN}, body`)) return null;
    const first = matches(at, ARTICLE) ? at : find(at, ARTICLE);
    if (first === null || first === reply) continue;
    const named = addressIn(first);
    if (named?.reply === null && named.comment.item === comment) return first;
  }
  return null;
}

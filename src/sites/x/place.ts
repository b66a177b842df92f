import type { CommentKind } from '../../core/comment';
import {
  closest,
  documentOf,
  find,
  follows,
  holds,
  nextElementOf,
  parentElementOf,
  previousElementOf,
} from '../../dom/read/nodes';
import type { SitePage } from '../site';
import { identityOf } from './identity';
import { partsOf } from './parts';
import { ARTICLE, AVATAR, CELL, PAID, SECTION_TITLE } from './selectors';

export interface Place {
  readonly kind: CommentKind;
  readonly parentId: string | null;
}

/** Cells looked at above one. X keeps some twenty in the page. */
const REACH = 40;

/** True where the post was paid for: the wrapper lies between the cell and the article. */
export function isPaid(article: Element): boolean {
  const parent = parentElementOf(article);
  const wrapper = parent === null ? null : closest(parent, PAID);
  if (wrapper === null) return false;
  const cell = closest(article, CELL);
  return cell === null || holds(cell, wrapper);
}

function articleIn(cell: Element | null): Element | null {
  return cell === null ? null : find(cell, ARTICLE);
}

function idOf(article: Element): string | null {
  const part = partsOf(article)[0];
  return part === undefined ? null : identityOf(part, null).id;
}

/**
 * The post that X joins to this one with a line: the cell right above holds a post whose avatar is followed by an
 * empty bar. A cell in between ("Show 3 replies") breaks it.
 */
function joinedAbove(cell: Element): string | null {
  const above = articleIn(previousElementOf(cell));
  const avatar = above === null ? null : find(above, AVATAR);
  const line = avatar === null ? null : nextElementOf(avatar);
  if (above === null || line === null || find(line, '*') !== null || isPaid(above)) return null;
  return idOf(above);
}

/** The time of the post that the page's address names. It stands near the top, so this is cheap where it is there. */
function focalTime(article: Element, postId: string): Element | null {
  const page = documentOf(article);
  return page === null ? null : find(page, `${ARTICLE} a[href*="/status/${postId}"] time`);
}

/** True where a section's title stands between a cell and the focal post above it. */
function underTitle(cell: Element, focal: Element | null): boolean {
  let at = previousElementOf(cell);
  for (let step = 0; at !== null && step < REACH; step += 1, at = previousElementOf(at)) {
    if (articleIn(at) !== null) {
      if (focal !== null && holds(at, focal)) return false;
    } else if (find(at, SECTION_TITLE) !== null) return true;
  }
  return false;
}

/** Above the focal post X shows what it answers, each post answering the one before. */
function inChain(cell: Element): Place {
  const article = articleIn(previousElementOf(cell));
  const parentId = article === null || isPaid(article) ? null : idOf(article);
  return parentId === null ? { kind: 'post', parentId: null } : { kind: 'reply', parentId };
}

/** Outside the list of cells only the order of the document is left. */
function withoutCells(article: Element, postId: string): Place {
  const focal = focalTime(article, postId);
  if (focal !== null && follows(focal, article)) return { kind: 'reply', parentId: postId };
  return { kind: 'post', parentId: null };
}

/** Kind and parent of a container's own post, on any page of X. */
export function placeOf(article: Element, id: string | null, page: SitePage, answers: boolean): Place {
  const cell = closest(article, CELL);
  // The private home page is never judged: there every post stands for itself.
  const joined = cell === null || page.kind === 'feed' ? null : joinedAbove(cell);
  if (page.kind !== 'thread' || page.postId === null) {
    return joined !== null || answers
      ? { kind: 'reply', parentId: joined }
      : { kind: 'post', parentId: null };
  }
  if (id === page.postId) return cell === null ? { kind: 'post', parentId: null } : inChain(cell);
  if (cell === null) return withoutCells(article, page.postId);
  const focal = focalTime(article, page.postId);
  if (focal !== null && follows(article, focal)) return inChain(cell);
  if (!underTitle(cell, focal)) return { kind: 'reply', parentId: joined ?? page.postId };
  return joined === null ? { kind: 'post', parentId: null } : { kind: 'reply', parentId: joined };
}

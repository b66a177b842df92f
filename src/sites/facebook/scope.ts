import { attr, closest, find, has, holds, matches, parentElementOf } from '../../dom/read/nodes';
import { ownElements } from '../../dom/read/own';
import { linkAddress } from './address';
import { type CommentAddress, commentIn } from './ids';
import { ARTICLE, COMMENT_LINK, CONTAINERS, HEADING, MESSAGE, NAME } from './selectors';

/** A link of a container with what its address says. */
export interface Link {
  readonly element: Element;
  readonly url: URL;
  readonly comment: CommentAddress | null;
}

/** What belongs to one container and to none nested in it. */
export interface Scope {
  readonly container: Element;
  readonly own: readonly Element[];
  readonly links: readonly Link[];
}

export function scopeOf(container: Element): Scope {
  const own = ownElements(container, CONTAINERS);
  const links = own.flatMap((element): Link[] => {
    if (!matches(element, 'a[href]')) return [];
    const url = linkAddress(attr(element, 'href'));
    return url === null ? [] : [{ element, url, comment: commentIn(url) }];
  });
  return { container, own, links };
}

/** First own element that matches. */
export function ownFirst(scope: Scope, selector: string): Element | null {
  return scope.own.find((element) => matches(element, selector)) ?? null;
}

export function ownAll(scope: Scope, selector: string): Element[] {
  return scope.own.filter((element) => matches(element, selector));
}

/** True where an element, inside a container, is not inside one that matches. */
export function outside(element: Element, selector: string, container: Element): boolean {
  const around = closest(element, selector);
  return around === null || around === container || !holds(container, around);
}

/** True for an article that can be a comment: posts have marks of their own and a labelling element. */
export function mayBeComment(container: Element): boolean {
  if (!matches(container, ARTICLE) || has(container, 'aria-posinset')) return false;
  const link = find(container, COMMENT_LINK);
  return link !== null && closest(link, CONTAINERS) === container && !owns(container, POST_SIGNS);
}

/** True where the first name or message mark inside a container is its own. Cheap also on a page-wide container. */
export function ownsMark(container: Element): boolean {
  return owns(container, `${NAME}, ${MESSAGE}`);
}

/** A comment has neither marks nor headings. */
const POST_SIGNS = `${NAME}, ${MESSAGE}, ${HEADING}`;

function owns(container: Element, selector: string): boolean {
  const mark = find(container, selector);
  const parent = mark === null ? null : parentElementOf(mark);
  return parent !== null && closest(parent, CONTAINERS) === container;
}

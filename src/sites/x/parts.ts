import { closest, findAll, holds } from '../../dom/read/nodes';
import { findOutside } from '../../dom/read/own';
import { HEADER, QUOTE } from './selectors';

/** One post inside a container: the container's own, or the one it quotes. */
export interface Part {
  readonly root: Element;
  /** What inside the root is not this post's. */
  readonly except: Element | null;
  readonly header: Element;
}

/**
 * The posts of a container: its own, then the one it quotes. A quote is a block that acts as a link and has its own
 * name line. Empty while no name line is there.
 */
export function partsOf(article: Element): Part[] {
  const headers = findAll(article, HEADER);
  let quote: Part | null = null;
  let own: Element | null = null;
  for (const header of headers) {
    const block = closest(header, QUOTE);
    if (block === null || block === article || !holds(article, block)) own ??= header;
    else quote ??= { root: block, except: null, header };
  }
  if (own === null) return [];
  const main: Part = { root: article, except: quote?.root ?? null, header: own };
  return quote === null ? [main] : [main, quote];
}

/** First element of a part that matches. */
export function inPart(part: Part, selector: string): Element | null {
  return findOutside(part.root, selector, part.except);
}

/** Every element of a part that matches. */
export function allInPart(part: Part, selector: string): Element[] {
  return findAll(part.root, selector).filter(
    (element) => part.except === null || !holds(part.except, element),
  );
}

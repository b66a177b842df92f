import { MAX_TEXT } from '../../core/comment';
import { attr, closest, parentElementOf, tagOf } from '../../dom/read/nodes';
import { type Body, textOf } from '../../dom/read/text';
import { inPart, type Part } from './parts';
import { SHOW_MORE, TEXT } from './selectors';

export interface ReadText {
  readonly text: string;
  readonly lang: string | null;
  readonly truncated: boolean;
}

/** X paints a shortened address as hidden protocol, shown middle, hidden tail and an ellipsis: the last is not text. */
function isLinkEllipsis(element: Element): boolean {
  if (tagOf(element) !== 'span' || attr(element, 'aria-hidden') !== 'true') return false;
  const parent = parentElementOf(element);
  if (parent === null || closest(parent, 'a') === null) return false;
  const text = textOf(element, { max: 4 });
  return text === '…' || text === '...';
}

/** Where a post's text stands. */
export function bodyOfPart(part: Part): (Body & { readonly root: Element }) | null {
  const root = inPart(part, TEXT);
  return root === null ? null : { root, max: MAX_TEXT, skip: isLinkEllipsis };
}

/** A post's text, its language as X marked it, and whether the rest is behind "show more". */
export function textOfPart(part: Part): ReadText {
  const body = bodyOfPart(part);
  const truncated = inPart(part, SHOW_MORE) !== null;
  if (body === null) return { text: '', lang: null, truncated };
  const text = textOf(body.root, body);
  const lang = attr(body.root, 'lang');
  return {
    text: truncated ? text.replace(/\s*(?:…|\.\.\.)$/, '') : text,
    lang: lang === null || lang === '' || lang.length > 35 ? null : lang,
    truncated,
  };
}

import {
  type CommentKind,
  type Counts,
  commentKinds,
  MAX_TEXT,
  type SocialComment,
} from '../../core/comment';
import { attr, documentOf, matches } from '../../dom/read/nodes';
import { ownElements } from '../../dom/read/own';
import { type Body, lineOf, textOf } from '../../dom/read/text';
import { CONTAINERS } from './selectors';

function kindOf(container: Element): CommentKind | null {
  const given = attr(container, 'data-relais-practice');
  return commentKinds.find((kind) => kind === given) ?? null;
}

function filled(value: string | null): string | null {
  return value === null || value === '' ? null : value;
}

function countsOf(own: readonly Element[]): Counts {
  const count = (name: keyof Counts): number | null => {
    const element = own.find((candidate) => attr(candidate, 'data-count') === name);
    const value = element === undefined ? null : attr(element, 'data-value');
    return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
  };
  return {
    reactions: count('reactions'),
    replies: count('replies'),
    shares: count('shares'),
    views: count('views'),
  };
}

/** The page is the extension's own, so its address is a fine base; only its own addresses are permalinks. */
function permalinkOf(link: Element | undefined): string | null {
  const href = link === undefined ? null : filled(attr(link, 'href'));
  const base = link === undefined ? undefined : documentOf(link)?.baseURI;
  if (href === null) return null;
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}

const textIn = (own: readonly Element[]) => own.find((element) => matches(element, '[data-part="text"]'));

/** Where its text stands. */
export function bodyOf(container: Element): Body | null {
  const root = textIn(ownElements(container, CONTAINERS));
  return root === undefined ? null : { root, max: MAX_TEXT };
}

/** What a container of the practice page holds, null while it has no id or no author. */
export function readPart(container: Element): SocialComment | null {
  const own = ownElements(container, CONTAINERS);
  const part = (name: string) => own.find((element) => matches(element, `[data-part="${name}"]`));
  const [author, text, time] = [part('author'), textIn(own), part('time')];
  const kind = kindOf(container);
  const id = filled(attr(container, 'data-id'));
  if (kind === null || id === null || author === undefined) return null;
  return {
    id,
    permalink: permalinkOf(part('permalink')),
    kind,
    parentId: filled(attr(container, 'data-parent')),
    author: {
      name: lineOf(author),
      handle: filled(attr(author, 'data-handle')),
      verified: part('verified') !== undefined,
    },
    text: text === undefined ? '' : textOf(text, { max: MAX_TEXT }),
    truncated: part('more') !== undefined,
    lang: text === undefined ? null : filled(attr(text, 'lang')),
    time: time === undefined ? null : filled(attr(time, 'datetime')),
    timeText: time === undefined ? null : lineOf(time),
    counts: countsOf(own),
  };
}

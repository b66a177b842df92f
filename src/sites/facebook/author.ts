import type { Author } from '../../core/comment';
import { attr, has, matches } from '../../dom/read/nodes';
import { textOf } from '../../dom/read/text';
import { postIn, profileIn } from './address';
import { type Link, outside, ownAll, ownFirst, type Scope } from './scope';
import { BUTTON, HEADING, NAME } from './selectors';

/** A name is written: a picture's description is none. */
function nameIn(element: Element): string | null {
  const written = textOf(element, { max: 500, skip: (inner) => matches(inner, 'img') });
  return written === '' ? null : written.replace(/\s+/g, ' ');
}

function named(link: Link): Author | null {
  const handle = profileIn(link.url);
  if (handle === null || attr(link.element, 'aria-hidden') === 'true') return null;
  const name = nameIn(link.element);
  return name === null ? null : { name, handle, verified: null };
}

/** The first profile link with a name; the picture's link, which comes before it, is hidden or empty. */
export function commentAuthor(scope: Scope): Author | null {
  for (const link of scope.links) {
    const author = named(link);
    if (author !== null) return author;
  }
  return unlinked(scope);
}

/** Somebody without a profile, as an anonymous member of a group: the first directed piece, before the text. */
function unlinked(scope: Scope): Author | null {
  if (!scope.links.some((link) => link.comment !== null && postIn(link.url) !== null)) return null;
  const first = ownAll(scope, '[dir]').find((piece) => outside(piece, `a, ${BUTTON}`, scope.container));
  const name = first === undefined || has(first, 'lang') ? null : nameIn(first);
  return name === null ? null : { name, handle: null, verified: null };
}

/** A post's author: the profile link of its name line, or of its first heading. */
export function postAuthor(scope: Scope): Author | null {
  const line = ownFirst(scope, NAME) ?? ownFirst(scope, HEADING);
  if (line === null) return null;
  for (const link of scope.links) {
    if (outside(link.element, `${NAME}, ${HEADING}`, scope.container)) continue;
    const author = named(link);
    if (author !== null) return author;
  }
  const name = nameIn(line);
  return name === null ? null : { name, handle: null, verified: null };
}

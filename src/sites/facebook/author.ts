import type { Author } from '../../core/comment';
import { attr } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { profileIn } from './address';
import { type Link, outside, ownFirst, type Scope } from './scope';
import { HEADING, NAME } from './selectors';

function named(link: Link): Author | null {
  const handle = profileIn(link.url);
  if (handle === null || attr(link.element, 'aria-hidden') === 'true') return null;
  const name = lineOf(link.element);
  return name === null ? null : { name, handle, verified: null };
}

/** The first profile link with a name; the picture's link, which comes before it, is hidden or empty. */
export function commentAuthor(scope: Scope): Author | null {
  for (const link of scope.links) {
    const author = named(link);
    if (author !== null) return author;
  }
  return null;
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
  const name = lineOf(line);
  return name === null ? null : { name, handle: null, verified: null };
}

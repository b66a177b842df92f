import type { Author } from '../../core/comment';
import { attr, find, findAll } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { profileOf } from './address';
import { inPart, type Part } from './parts';
import { AVATAR_BOX, VERIFIED } from './selectors';

/** Marks that a right-to-left interface puts around handles. */
const MARKS = /[\u200e\u200f\u2066-\u2069\u202a-\u202e]/g;

function nameOf(header: Element): string | null {
  // The name is the first directed piece of the line; the badge, the handle and the time come after it.
  for (const piece of findAll(header, '[dir]')) {
    const line = lineOf(piece);
    if (line !== null) return line;
  }
  const link = find(header, 'a');
  return link === null ? null : lineOf(link);
}

function handleOf(part: Part): string | null {
  for (const link of findAll(part.header, 'a[href]')) {
    const handle = profileOf(attr(link, 'href'));
    if (handle !== null) return handle;
  }
  const box = inPart(part, AVATAR_BOX);
  const boxed = box === null ? '' : (attr(box, 'data-testid') ?? '').replace('UserAvatar-Container-', '');
  if (/^[A-Za-z0-9_]{1,30}$/.test(boxed) && boxed !== 'unknown') return boxed;
  for (const piece of findAll(part.header, '[dir]')) {
    const written = /^@([A-Za-z0-9_]{1,30})$/.exec((lineOf(piece) ?? '').replace(MARKS, ''));
    if (written !== null) return written[1] ?? null;
  }
  return null;
}

/** Who wrote a post: name as painted, handle from addresses, then test ids, then the line; the badge by its test id. */
export function authorOf(part: Part): Author {
  return {
    name: nameOf(part.header),
    handle: handleOf(part),
    verified: find(part.header, VERIFIED) !== null,
  };
}

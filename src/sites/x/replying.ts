import { attr, closest, follows } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { profileOf } from './address';
import { allInPart, inPart, type Part } from './parts';
import { AVATAR, HEADER, TEXT } from './selectors';

const ELSEWHERE = `${HEADER}, ${TEXT}, ${AVATAR}, [data-testid="socialContext"], [data-testid="card.wrapper"]`;

/**
 * True where a line between the name and the text links to accounts by `@handle`: X says there whom a post answers.
 * It names people, never a post, so it gives no parent.
 */
export function answersSomeone(part: Part): boolean {
  const text = inPart(part, TEXT);
  return allInPart(part, 'a[href^="/"]').some((link) => {
    const handle = profileOf(attr(link, 'href'));
    if (handle === null || closest(link, ELSEWHERE) !== null) return false;
    const between = follows(part.header, link) && (text === null || follows(link, text));
    return (
      between && (lineOf(link, 60) ?? '').replace(/[^@\w]/g, '').toLowerCase() === `@${handle.toLowerCase()}`
    );
  });
}

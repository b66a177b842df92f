import { find, findAll, holds } from '../../dom/read/nodes';
import { numbersIn } from '../../dom/read/numbers';
import { lineOf } from '../../dom/read/text';
import { ARTICLE, BUTTON } from './selectors';
import { blockOf } from './thread';

/**
 * Replies of a comment that Facebook keeps folded ("View 3 replies"). Once some are shown the button counts only the
 * rest, so the number is then unknown.
 */
export function foldedReplies(article: Element, comment: string): number | null {
  const { root, bounded } = blockOf(article, comment);
  if (root === article || (!bounded && find(root, 'form') !== null)) return null;
  if (findAll(root, ARTICLE).some((other) => other !== article && !holds(article, other))) return null;
  for (const button of findAll(root, BUTTON)) {
    if (holds(article, button)) continue;
    const numbers = numbersIn(lineOf(button, 120) ?? '');
    if (numbers.length > 0) return numbers.length === 1 ? (numbers[0] ?? null) : null;
  }
  return null;
}

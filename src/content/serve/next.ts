import type { ContentReply } from '../../messages/serve-content';
import { isDone, isFlagged } from '../entry';
import type { Live } from '../live';
import { inOrder } from '../order';

/** The keyboard command: to the next flagged comment below the last one, else to the first. */
export function next(live: Live): ContentReply<'content.next'> {
  live.where();
  const open = live.open();
  if (open === null) return {};
  const waiting = inOrder([...open.board.all()].filter((entry) => isFlagged(entry) && !isDone(entry)));
  const last = open.visited();
  const after = last === null ? undefined : waiting.find((entry) => isBelow(last, entry.element));
  const first =
    last === null ? waiting.find((entry) => entry.element.getBoundingClientRect().bottom > 0) : undefined;
  const target = after ?? first ?? waiting[0];
  if (target !== undefined) open.goTo(target);
  return {};
}

function isBelow(one: Element, other: Element): boolean {
  return one !== other && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

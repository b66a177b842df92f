import { follows } from '../../dom/read/nodes';
import type { ContentReply } from '../../messages/serve-content';
import { type Entry, isDone, isFlagged } from '../entry';
import type { Live } from '../live';
import { inOrder } from '../order';

/** The keyboard command: to the next flagged comment below the last one, else to the first. */
export function next(live: Live): ContentReply<'content.next'> {
  live.where();
  const open = live.open();
  if (open === null) return {};
  const waiting = inOrder(
    [...open.board.all()].filter((entry) => isFlagged(entry) && !isDone(entry)),
    open.site.containers,
  );
  const target = waiting.find(isAhead(open.visited())) ?? waiting[0];
  if (target !== undefined) open.goTo(target);
  return {};
}

/** Below the one gone to last; the first time, whatever the screen does not already lie beyond. */
function isAhead(last: Element | null): (entry: Entry) => boolean {
  if (last === null) return ({ element }) => element.getBoundingClientRect().bottom > 0;
  return ({ element }) => element !== last && follows(last, element);
}

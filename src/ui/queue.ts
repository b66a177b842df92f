/** A page's queue in the charter's order, cut by class; what is decided or answered leaves it. */
import type { Priority } from '../core/rules/action';
import type { QueueItem } from '../messages/views';

export interface QueueGroup {
  readonly priority: Priority;
  readonly items: readonly QueueItem[];
}

export interface SortedQueue {
  /** Most pressing class first; within a class, in the order of the page. */
  readonly open: readonly QueueGroup[];
  readonly handled: readonly QueueItem[];
}

/**
 * A correction changes the advice, it handles nothing; nor does a reply once its author came back, or any decision once
 * the conversation woke up.
 */
function isHandled({ verdict, answered, reopened }: QueueItem): boolean {
  if (reopened === true && (verdict.decided === 'insert' || verdict.decided === 'copy'))
    return answered === true;
  if (verdict.woken !== undefined) return answered === true;
  return answered === true || (verdict.decided !== null && verdict.decided !== 'correct');
}

export function sortQueue(queue: readonly QueueItem[]): SortedQueue {
  const classes = new Map<number, QueueItem[]>();
  for (const item of queue) {
    const { priority } = item.verdict;
    if (priority === null || isHandled(item)) continue;
    classes.set(priority, [...(classes.get(priority) ?? []), item]);
  }
  const open = [...classes]
    .sort(([a], [b]) => a - b)
    .map(([priority, items]) => ({ priority: priority as Priority, items }));
  return { open, handled: queue.filter(isHandled) };
}

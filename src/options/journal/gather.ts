/** A page of entries, however many questions it takes: an answer may be short, even empty, and still go on. */
import type { ReplyOf } from '../../messages/contract';
import type { JournalPort } from './context';
import type { Query } from './filters';

export type Entry = ReplyOf<'journal.page'>['entries'][number];

export interface Gathered {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** Null at the end. */
  readonly next: number | null;
  /** Records met on the way that were set aside. */
  readonly damaged: number;
}

/** As many as one answer may hold. */
const AT_ONCE = 200;

/**
 * @param size entries wanted; fewer come only at the end
 * @param signal stops asking; what was gathered so far comes back
 * @param keep which entries count; the others are left out
 * @throws MessageFailed where the background does not answer
 */
export async function gather(
  send: JournalPort['send'],
  query: Query,
  cursor: number | null,
  size: number,
  signal: AbortSignal,
  keep: (entry: Entry) => boolean = () => true,
): Promise<Gathered> {
  const entries: Entry[] = [];
  let damaged = 0;
  let next = cursor;
  do {
    const wanted = Math.min(AT_ONCE, size - entries.length);
    const page = await send('journal.page', { query, cursor: next, size: wanted });
    entries.push(...page.entries.filter(keep));
    damaged += page.damaged;
    next = page.next;
  } while (next !== null && entries.length < size && !signal.aborted);
  return { entries, next, damaged };
}

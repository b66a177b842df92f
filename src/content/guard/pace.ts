/** What a page can say of the pace of a thread: its comments' own times and who is who, by numbers. No text, no name. */
import { MOST_PACED } from '../../messages/guard-page';
import type { PageRequest } from '../../messages/send-from-page';
import type { Entry } from '../entry';

type Told = Omit<PageRequest<'thread.pace'>, 'network' | 'brand' | 'thread'>;

/** Milliseconds since 1970; null where the page gives no instant. */
function instantOf(time: string | null): number | null {
  const at = time === null ? Number.NaN : Date.parse(time);
  return at >= 0 ? at : null;
}

/** @param entries those of one thread, in any order; a comment that is shown twice counts once */
export function paceTold(entries: Iterable<Entry>): Told {
  const people = new Map<string, number>();
  const comments = new Map<string, Told['comments'][number]>();
  let posted: number | null = null;
  let announced: number | null = null;
  for (const { key, comment, own } of entries) {
    const at = instantOf(comment.time);
    if (comment.kind === 'post') {
      posted = at;
      announced = comment.counts.replies;
    } else if (at !== null && (comment.kind === 'comment' || comment.kind === 'reply')) {
      const who = comment.author.handle ?? comment.author.name;
      if (who !== null && !people.has(who)) people.set(who, people.size);
      comments.set(key, { at, author: who === null ? null : (people.get(who) ?? null), own });
    }
  }
  const newest = [...comments.values()].sort((a, b) => b.at - a.at).slice(0, MOST_PACED);
  return { posted, announced, comments: newest };
}

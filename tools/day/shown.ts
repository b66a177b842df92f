/** What the site shows of a thread at a moment of the day. */
import type { FixtureComment, ThreadSpec } from '../../test/e2e/fixtures/thread';
import type { Day, DayThread, Told } from './day';

const MILLION = 1_000_000;

/** In page order: each conversation in one piece, the first to begin on top. Null where the site took the thread away. */
export function shownAt(day: Day, thread: DayThread, at: number): readonly Told[] | null {
  const { deleted, million, renamed } = day.odd;
  if (deleted.post === thread.post.id && at >= deleted.at) return null;
  const there = thread.told.filter((one) => one.at <= at);
  const answers = new Map<string, number>();
  for (const { comment } of there) {
    if (comment.parent) answers.set(comment.parent, (answers.get(comment.parent) ?? 0) + 1);
  }
  const asShown = (one: Told): Told => {
    const comment: FixtureComment = {
      ...one.comment,
      replies: one.comment.replies + (answers.get(one.comment.id) ?? 0),
      ...(at >= renamed.at && one.comment.handle === renamed.from ? { handle: renamed.to } : {}),
      ...(at >= million.at && one.comment.id === million.id ? { reactions: MILLION } : {}),
    };
    return { ...one, comment };
  };
  const roots = there.filter(({ comment, root }) => comment.id === root);
  return roots.flatMap((first) => there.filter(({ root }) => root === first.comment.id).map(asShown));
}

/** The thread for the fixtures' markup, with the house signed in. */
export function specOf(day: Day, thread: DayThread, shown: readonly Told[]): ThreadSpec {
  const comments = shown.flatMap(({ comment }) =>
    day.odd.doubled.includes(comment.id) ? [comment, comment] : [comment],
  );
  return { owner: thread.house, me: thread.house, ui: 'fr', post: thread.post, comments };
}

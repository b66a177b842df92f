/** A comment with what stands around it, as the page shows it at this moment: what a dossier is made of. */
import type { PageFacts } from '../core/comment';
import type { Snapshot } from '../core/dossier/snapshot';
import type { Board } from './board';
import type { Entry } from './entry';

/** Neighbours kept on each side. */
const BESIDE = 2;

export interface Surroundings {
  readonly board: Board;
  readonly page: PageFacts;
  /** Names the thread. */
  readonly thread: string | null;
  /** Milliseconds since 1970: when it was first read here, and now. */
  readonly seen: number;
  readonly now: number;
}

export function snapshotOf(entry: Entry, around: Surroundings): Snapshot {
  const { board, page, thread, seen, now } = around;
  const { comment, key } = entry;
  const all = [...board.all()];
  const byId = (id: string | null) =>
    id === null ? null : (all.find((one) => one.comment.id === id)?.comment ?? null);
  const beside = all.filter((one) => one.comment.parentId === comment.parentId && one.key !== key);
  const above = beside.filter((one) => board.isAbove(one.key, key) === true).slice(-BESIDE);
  const below = beside.filter((one) => board.isAbove(key, one.key) === true).slice(0, BESIDE);
  const parent = byId(comment.parentId);
  return {
    url: location.href.slice(0, 2_000),
    read: new Date(now).toISOString(),
    seen: new Date(seen).toISOString(),
    thread,
    comment,
    page,
    answered: entry.answered,
    parent,
    post: parent === null || parent.kind === 'post' ? null : byId(parent.parentId),
    siblings: [...above, ...below].map((one) => one.comment),
  };
}

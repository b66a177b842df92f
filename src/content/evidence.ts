/** What a dossier is made of, ready at any moment: each comment with what stands around it, and since when it was in sight. */
import type { PageFacts } from '../core/comment';
import type { Snapshot } from '../core/dossier/snapshot';
import type { Board } from './board';
import type { Entry } from './entry';
import { createFirstSeen } from './first-seen';
import { snapshotOf } from './snapshot';

export interface Evidence {
  /** The comment was read. */
  note(key: string): void;
  of(entry: Entry): Snapshot;
}

export function createEvidence(
  board: Board,
  facts: () => PageFacts,
  thread: (entry: Entry) => string | null,
): Evidence {
  const seen = createFirstSeen(Date.now);
  return {
    note: seen.note,
    of: (entry) =>
      snapshotOf(entry, {
        board,
        page: facts(),
        thread: thread(entry),
        seen: seen.of(entry.key),
        now: Date.now(),
      }),
  };
}

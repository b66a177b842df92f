/** Which replies were put under a post lately, from the journal: the same words twice in a thread read as a machine's. */
import type { PageFacts } from '../core/comment';
import type { Desk } from './desk';
import { threadRefOf } from './reference';

const LATELY_MS = 14 * 24 * 3_600_000;
/** Newest insertions looked at. */
const MOST = 300;

/** Ids of replies inserted or copied in this thread; none where the thread is not known. */
export async function usedIn(
  desk: Pick<Desk, 'pseudonym' | 'decisions' | 'clock'>,
  page: PageFacts,
  thread: string | null | undefined,
  practice: boolean,
): Promise<ReadonlySet<string>> {
  const ref = await threadRefOf(desk, page, thread);
  if (ref === null) return new Set();
  const since = new Date(desk.clock() - LATELY_MS).toISOString();
  const acts = await desk.decisions.list(['insert', 'copy'], practice, MOST, since);
  return new Set(
    acts.flatMap(({ thread: where, reply, undoneAt }) =>
      where === ref && reply !== null && undoneAt === null ? [reply] : [],
    ),
  );
}

/** One change made on a screen, on the charter that this screen had: what came in between is merged with it. */
import { mergeCharters } from '../../core/charter/merge';
import type { ChangeReply, ConflictView } from '../../messages/charter';
import type { RequestOf } from '../../messages/contract';
import { instant } from '../../platform/clock';
import { applyChange } from '../changes';
import type { Desk } from '../desk';
import { readOnly } from '../follow-charter/read-only';
import { saveCharter, savedReply } from '../save';
import { versionOf } from './find';

/** More than anybody settles at once. */
const MOST_CONFLICTS = 200;

/** To be called while writing alone. */
export async function change(desk: Desk, asked: RequestOf<'charter.change'>): Promise<ChangeReply> {
  const { place, revision, change: made, choices = {} } = asked;
  const { charter } = await desk.rulings.at(place);
  const stale: ChangeReply = { outcome: 'stale', problems: [], revision: charter.revision };
  // Taken off the shelf by another window.
  const { places } = await desk.rulings.shelf();
  if (!places.includes(place)) return stale;
  if (await readOnly(desk, place)) return { ...stale, outcome: 'read_only' };
  const current = charter.revision === revision;
  const base = current ? charter : await versionOf(desk, place, revision);
  const tools = { digest: desk.digest, instant: instant(desk.clock) };
  const changed = base && applyChange(base, made, tools);
  // The record is gone, or the window is older than what is kept.
  if (base === null || changed === null) return stale;
  // Nothing came in between: there is nothing to join.
  const merged = current
    ? { charter: changed, conflicts: [] }
    : mergeCharters(base, changed, charter, choices);
  if (merged.conflicts.length > 0) {
    const conflicts: ConflictView[] = merged.conflicts
      .slice(0, MOST_CONFLICTS)
      .map(({ steps, ...one }) => ({ ...one, steps: [...steps] }));
    return { ...stale, outcome: 'conflict', conflicts };
  }
  const draft = { ...merged.charter, revision: charter.revision + 1 };
  const how = { cause: current ? 'change' : 'merge' } as const;
  const reply = savedReply(await saveCharter(desk, place, draft, how), charter);
  return reply.outcome === 'saved' && !current ? { ...reply, outcome: 'merged' } : reply;
}

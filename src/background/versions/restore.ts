/** An old version in force again: a new revision, so that nothing is lost and nobody takes it for the old one. */
import type { ChangeReply } from '../../messages/charter';
import type { RequestOf } from '../../messages/contract';
import type { Desk } from '../desk';
import { readOnly } from '../follow-charter/read-only';
import { saveCharter, savedReply } from '../save';
import { versionAt } from './find';

/** To be called while writing alone. */
export async function restore(desk: Desk, asked: RequestOf<'versions.restore'>): Promise<ChangeReply> {
  const { place, seq, revision, undo } = asked;
  const { charter } = await desk.rulings.at(place);
  const unchanged = { problems: [], revision: charter.revision };
  const { places } = await desk.rulings.shelf();
  if (!places.includes(place) || charter.revision !== revision) return { ...unchanged, outcome: 'stale' };
  if (await readOnly(desk, place)) return { ...unchanged, outcome: 'read_only' };
  const found = await versionAt(desk, place, seq);
  if (found === null) return { ...unchanged, outcome: 'stale' };
  // After a loss the default charter stands in, with a low number: the new one passes all that were.
  const { versions } = await desk.versions.list(place);
  const last = Math.max(charter.revision, ...versions.map((one) => one.revision));
  const how = { cause: undo ? 'undo' : 'restore' } as const;
  return savedReply(await saveCharter(desk, place, { ...found, revision: last + 1 }, how), charter);
}

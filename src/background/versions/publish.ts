/** Publication: the charter in force gets an author, a date and a note, and becomes a file to hand out. */
import type { ReplyOf, RequestOf } from '../../messages/contract';
import { instant } from '../../platform/clock';
import type { Desk } from '../desk';
import { readOnly } from '../follow-charter/read-only';
import { saveCharter, savedReply } from '../save';
import { signedFile } from './signed-file';

type Published = ReplyOf<'charter.publish'>;

/** To be called while writing alone. Where it cannot be signed as asked, nothing is published. */
export async function publishCharter(desk: Desk, asked: RequestOf<'charter.publish'>): Promise<Published> {
  const { place, revision, by, note, sign } = asked;
  const { charter } = await desk.rulings.at(place);
  const unchanged = { problems: [], revision: charter.revision, file: null };
  const { places } = await desk.rulings.shelf();
  if (!places.includes(place) || charter.revision !== revision) return { ...unchanged, outcome: 'stale' };
  if (await readOnly(desk, place)) return { ...unchanged, outcome: 'read_only' };
  const publication = { by: by.trim(), at: instant(desk.clock), note: note.trim() };
  const next = { ...charter, revision: revision + 1, publication };
  // Signed before it is saved: a key that is gone is told while nothing has changed.
  const text = sign ? await signedFile(desk, place, next) : `${JSON.stringify(next, null, 2)}\n`;
  if (text === null) return { ...unchanged, outcome: 'no_key' };
  const how = { cause: 'publish', by: publication.by, note: publication.note } as const;
  const saved = savedReply(await saveCharter(desk, place, next, how), charter);
  if (saved.outcome !== 'saved') return { ...saved, outcome: saved.outcome, file: null };
  return { ...saved, outcome: 'published', file: { name: `${charter.id}-${next.revision}.json`, text } };
}

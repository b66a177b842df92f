import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Entry } from '../entry';
import type { Live } from '../live';
import type { OpenPage } from '../open-page';

/** Read again; null where the comment is gone, or shows another by now. */
function fresh(open: OpenPage, entry: Entry | null | undefined, key: string | null): Entry | null {
  if (!entry) return null;
  open.readNow(entry);
  return entry.live && (key === null || entry.key === key) ? entry : null;
}

/** A comment is made ready for its picture. */
export async function pose(
  live: Live,
  { key }: ContentRequest<'content.pose'>,
): Promise<ContentReply<'content.pose'>> {
  live.where();
  const open = live.open();
  if (open === null) return { pose: null };
  const visited = open.visited();
  const inHand = open.card.on() ?? (visited && open.board.at(visited));
  const entry = fresh(open, key === null ? inHand : open.find(key), key);
  return { pose: entry === null ? null : await open.poses.begin(entry) };
}

/** The picture was made, or could not be. */
export function poseEnd(
  live: Live,
  { key }: ContentRequest<'content.pose_end'>,
): ContentReply<'content.pose_end'> {
  live.where();
  const open = live.open();
  if (open === null) return { pose: null };
  return { pose: open.poses.end(fresh(open, open.find(key), key)) };
}

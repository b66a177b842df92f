import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** One comment with what stands around it, read again; null when it is gone from the page. */
export function snapshot(
  live: Live,
  { key }: ContentRequest<'content.snapshot'>,
): ContentReply<'content.snapshot'> {
  live.where();
  const open = live.open();
  const entry = open?.find(key);
  if (open === null || entry === undefined) return { snapshot: null };
  open.readNow(entry);
  if (!entry.live || entry.key !== key) return { snapshot: null };
  return { snapshot: open.snapshot(entry) };
}

import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** Scrolls to a comment; its marker takes the focus and shows itself for a moment. */
export function show(live: Live, { key }: ContentRequest<'content.show'>): ContentReply<'content.show'> {
  live.where();
  const open = live.open();
  const entry = open?.find(key);
  if (open === null || entry === undefined || !entry.live) return { ok: false };
  open.goTo(entry);
  return { ok: true };
}

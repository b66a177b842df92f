import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** The CM decided, or undid it: the marker, the queue and the badge follow. */
export function decided(
  live: Live,
  { key, act }: ContentRequest<'content.decided'>,
): ContentReply<'content.decided'> {
  live.open()?.decided(key, act);
  return {};
}

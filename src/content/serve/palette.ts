import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** What the command or the palette's frame asks of its page, by the background. */
export function palette(
  live: Live,
  { nonce, ask, height }: ContentRequest<'content.palette'>,
): ContentReply<'content.palette'> {
  live.open()?.palette.asked(nonce, ask, height ?? 0);
  return {};
}

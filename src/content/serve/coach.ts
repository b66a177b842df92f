import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** What the coach's frame asks of its page, by the background. */
export function coach(
  live: Live,
  { nonce, ask, height }: ContentRequest<'content.coach'>,
): ContentReply<'content.coach'> {
  live.open()?.coach.asked(nonce, ask, height ?? 0);
  return {};
}

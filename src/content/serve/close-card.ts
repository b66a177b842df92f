import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** The card asked to be put away; another card, opened meanwhile, stays. */
export function closeCard(
  live: Live,
  { nonce }: ContentRequest<'content.close_card'>,
): ContentReply<'content.close_card'> {
  const open = live.open();
  open?.card.close(nonce);
  open?.guard.close(nonce);
  return {};
}

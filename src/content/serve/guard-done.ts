import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** The CM chose in the guard's frame; another question, asked meanwhile, is not concerned. */
export function guardDone(
  live: Live,
  { nonce, choice }: ContentRequest<'content.guard_done'>,
): ContentReply<'content.guard_done'> {
  live.open()?.guard.chosen(nonce, choice);
  return {};
}

import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/** One comment as it stands now, read again; null when it is gone from the page. */
export function comment(
  live: Live,
  { key }: ContentRequest<'content.comment'>,
): ContentReply<'content.comment'> {
  live.where();
  const open = live.open();
  const entry = open?.find(key);
  if (open === null || entry === undefined) return { found: null };
  open.readNow(entry);
  if (!entry.live || entry.key !== key) return { found: null };
  return {
    found: {
      comment: entry.comment,
      page: open.facts(),
      brand: open.brand,
      answered: entry.answered,
      answeredBy: entry.answeredBy,
      url: location.href.slice(0, 2_000),
    },
  };
}

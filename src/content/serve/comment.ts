import { pageRoot } from '../../dom/doc';
import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';
import { threadOf } from '../thread';

/** One comment as it stands now, read again; null when it is gone from the page. */
export function comment(
  live: Live,
  { key }: ContentRequest<'content.comment'>,
): ContentReply<'content.comment'> {
  const where = live.where();
  const open = live.open();
  const entry = open?.find(key);
  if (open === null || entry === undefined) return { found: null };
  open.readNow(entry);
  // A mask on the document hides the card from the eye and not from the browser's own proof of visibility.
  if (!entry.live || entry.key !== key || isMasked()) return { found: null };
  return {
    found: {
      comment: entry.comment,
      page: open.facts(),
      brand: open.brand,
      answered: entry.answered,
      answeredBy: entry.answeredBy,
      reopened: entry.reopened,
      acting: open.acting(open.composerFor(entry)),
      url: location.href.slice(0, 2_000),
      thread: threadOf(entry.comment, open.page, where.key),
    },
  };
}

function isMasked(): boolean {
  const root = pageRoot();
  if (root === null) return false;
  const style = getComputedStyle(root);
  return [style.maskImage, style.getPropertyValue('-webkit-mask-box-image-source')].some(
    (image) => image !== '' && image !== 'none',
  );
}

import type { SocialComment } from '../../core/comment';
import { findAll } from '../../dom/read/nodes';
import { SLICE_MS } from '../../dom/slices';
import type { ContentReply } from '../../messages/serve-content';
import type { Live } from '../live';
import { readContainer } from '../reading';

/** A fresh reading of the whole page, in DOM order; works where Relais sleeps, judges nothing. */
export async function readPage(live: Live): Promise<ContentReply<'content.read_page'>> {
  const { site, page } = live.where();
  if (site === null || page === null) return { network: null, comments: [] };
  const comments: SocialComment[] = [];
  let end = performance.now() + SLICE_MS;
  for (const container of findAll(document, site.containers)) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      end = performance.now() + SLICE_MS;
    }
    const reading = readContainer(site, page, container);
    if (reading.is === 'read') comments.push(...reading.comments);
  }
  return { network: site.id, comments };
}

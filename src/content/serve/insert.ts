import { isEditable } from '../../dom/insert/editable';
import { insertText } from '../../dom/insert/insert';
import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/**
 * Puts an approved text in the composer that answers this comment. Page, comment and composer are looked at anew;
 * it never sends, and never replaces a draft.
 */
export async function insert(
  live: Live,
  { key, text }: ContentRequest<'content.insert'>,
): Promise<ContentReply<'content.insert'>> {
  const where = live.where();
  const open = live.open();
  if (!where.awake || open === null || open.page.postId !== where.page?.postId)
    return { outcome: 'wrong_page' };
  const entry = open.find(key);
  if (entry === undefined) return { outcome: 'gone' };
  open.readNow(entry);
  if (!entry.live || entry.key !== key) return { outcome: 'gone' };
  const composer = open.site.composerFor(entry.element, open.page);
  if (composer === null || !isEditable(composer)) return { outcome: 'no_composer' };
  return { outcome: await insertText(composer, text, open.site.composer) };
}

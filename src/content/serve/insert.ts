import { isEditable } from '../../dom/insert/editable';
import { insertText } from '../../dom/insert/insert';
import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

/**
 * Puts an approved text in the composer that answers this comment. Page, comment and composer are looked at anew;
 * it never sends, and never replaces a draft. Under another account than the brand's only where the CM said so.
 */
export async function insert(
  live: Live,
  { key, text, anyway }: ContentRequest<'content.insert'>,
): Promise<ContentReply<'content.insert'>> {
  const where = live.where();
  const open = live.open();
  if (!where.awake || open === null || open.page.postId !== where.page?.postId)
    return { outcome: 'wrong_page', acting: null };
  const entry = open.find(key);
  if (entry === undefined) return { outcome: 'gone', acting: null };
  open.readNow(entry);
  if (!entry.live || entry.key !== key) return { outcome: 'gone', acting: null };
  const composer = open.composerFor(entry);
  if (composer === null || !isEditable(composer)) return { outcome: 'no_composer', acting: null };
  const acting = open.acting(composer);
  // The account may have been changed since the card was opened.
  if (acting.is === 'other' && !anyway) return { outcome: 'other_account', acting };
  const outcome = await insertText(composer, text, open.site.composer, () => {
    const now = open.composerFor(entry);
    return now !== null && isEditable(now) ? now : null;
  });
  open.coach.wrote();
  return { outcome, acting };
}

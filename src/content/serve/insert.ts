import { isEditable } from '../../dom/insert/editable';
import { insertText } from '../../dom/insert/insert';
import { stands } from '../../dom/insert/shown';
import type { ContentReply, ContentRequest } from '../../messages/serve-content';
import type { Live } from '../live';

type Asked = ContentRequest<'content.insert'>;
type Given = ContentReply<'content.insert'>;

/** The insertion that is under way: who asks for it again hears how it ends. */
let underway: { readonly asked: Asked; readonly given: Promise<Given> } | null = null;

/**
 * Puts an approved text in the composer that answers this comment. Page, comment and composer are looked at anew;
 * it never sends, and never replaces a draft. Under another account than the brand's only where the CM said so.
 */
export function insert(live: Live, asked: Asked): Promise<Given> {
  const same = underway?.asked.key === asked.key && underway.asked.text === asked.text;
  if (underway !== null && same) return underway.given;
  const mine = { asked, given: once(live, asked) };
  underway = mine;
  return mine.given.finally(() => {
    if (underway === mine) underway = null;
  });
}

async function once(live: Live, { key, text, anyway, again }: Asked): Promise<Given> {
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
  // Pressed twice, or the answer to the first try was lost: what stands there is left as it is.
  if (again && stands(composer, text)) return { outcome: 'inserted', acting };
  const back = open.held();
  const stacks = open.palette.hasFocus();
  const outcome = await insertText(composer, text, open.site.composer, () => {
    const now = open.composerFor(entry);
    return now !== null && isEditable(now) ? now : null;
  });
  open.coach.wrote();
  // Another reply is put behind it from there, and what was not taken is copied there.
  if (stacks || outcome !== 'inserted') back?.focus({ preventScroll: true });
  return { outcome, acting };
}

/** Whose comment a menu was opened on: nobody needs to be kept from taking back their own words. */

import { log } from '../../platform/log';
import type { Controls } from '../../sites/controls';
import type { Site } from '../../sites/site';
import type { Entry } from '../entry';

const plain = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase();
const isNumber = (handle: string) => /^\d+$/.test(handle);

/** The account that is signed in against the author; null where they cannot be compared. */
function sameAccount(site: Site, author: string | null): boolean | null {
  let me: string | null = null;
  try {
    me = site.actingAccount(null, document)?.handle ?? null;
  } catch {
    log('adapter_failed');
  }
  if (me === null || author === null) return null;
  if (plain(me) === plain(author)) return true;
  // A number and a chosen name may be the same account.
  return isNumber(plain(me)) === isNumber(plain(author)) ? false : null;
}

/** A menu that only takes away, and neither hides, blocks nor reports, is that of one's own words. */
function ownByMenu(controls: Controls, items: readonly Element[]): boolean {
  const kinds = new Set(items.map((item) => controls.kindOf(item)));
  return kinds.has('delete') && !kinds.has('hide') && !kinds.has('block') && !kinds.has('report');
}

/** @param items of the menu that is open */
export function isOwn(
  site: Site,
  controls: Controls,
  { entry, button }: { readonly entry: Entry; readonly button: Element },
  items: readonly Element[],
): boolean {
  if (entry.own === true) return true;
  return (
    sameAccount(site, entry.comment.author.handle) ?? controls.ownBy(button) ?? ownByMenu(controls, items)
  );
}

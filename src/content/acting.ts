/** Under which account a reply would be written here, read anew each time it is asked. */
import { actingVerdict } from '../core/thread/acting';
import type { ActingView } from '../messages/page-views';
import { log } from '../platform/log';
import type { Site } from '../sites/site';
import type { PerimeterBrand } from '../storage/perimeter';

/** Id of the brand under whose account one is signed in; null where it is none's, or cannot be told. */
export function signedInAs(site: Site, brands: readonly PerimeterBrand[]): string | null {
  const speaking = brands.filter(({ id }) => actingOn(site, null, brands, id).is === 'brand');
  return speaking.length === 1 ? (speaking[0]?.id ?? null) : null;
}

/**
 * @param composer where the reply would be written; null: no composer is open
 * @param brands those that count on this network
 * @param brand the one whose page it is
 */
export function actingOn(
  site: Site,
  composer: Element | null,
  brands: readonly PerimeterBrand[],
  brand: string | null,
): ActingView {
  try {
    const account = site.actingAccount(composer, document);
    const who = account?.name ?? account?.handle ?? null;
    return { is: actingVerdict(account, site.id, brands, brand), who: who?.slice(0, 300) ?? null };
  } catch {
    log('adapter_failed');
    return { is: 'unknown', who: null };
  }
}

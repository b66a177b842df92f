/** P23: whether the CM is to be left in peace now, on the pages of a brand. */
import { isQuiet } from '../core/care/hours';
import { type Clock, wallTime } from '../platform/clock';
import type { PerimeterBrand } from '../storage/perimeter';
import { speaking } from './kin';

/**
 * On a page of no brand only where it is quiet for all of them.
 * @param brands those that count on this network
 * @param brand id of the page's own
 */
export function isQuietNow(brands: readonly PerimeterBrand[], brand: string | null, clock: Clock): boolean {
  const at = wallTime(clock);
  const asked = speaking(brands, brand);
  return asked.length > 0 && asked.every(({ quiet }) => isQuiet({ quietHours: quiet ?? null }, at));
}

/** Whether the brand itself wrote a comment: it asks nothing of itself. */
import type { Charter } from '../../core/charter/schema';
import { handlesOn, plainHandle } from '../../core/thread/handle';

/** False where the handle is unknown. */
export function isOurs(
  { brands }: Pick<Charter, 'brands'>,
  network: string | null,
  handle: string | null,
): boolean {
  return handle !== null && network !== null && handlesOn(network, brands).has(plainHandle(handle));
}

/** Where the owner of a page can take another's comment away for good. */
import type { NetworkId } from '../core/comment';

/** On X a reply can be hidden, which leaves it to be opened by anybody; only its author and X remove it. */
const impossible: ReadonlySet<string> = new Set<NetworkId>(['x']);

/** True where it is possible, or where the network is not known. */
export function removable(network: string | null): boolean {
  return network === null || !impossible.has(network);
}

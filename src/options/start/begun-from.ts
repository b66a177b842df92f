import type { Sector } from '../../core/charter/packs/sector';
import type { Charter } from '../../core/charter/schema';

/** The sector that a charter was begun from, told by its id; undefined where it is of no pack. */
export function begunFrom({ id }: Pick<Charter, 'id'>, known: readonly Sector[]): Sector | undefined {
  return known.find(
    (sector) => id === `${sector.replaceAll('_', '-')}-fr` || id === `${sector.replaceAll('_', '-')}-en`,
  );
}

/** How long each house keeps things: an entry goes by the charter of its own page. */
import type { Retention } from '../storage/journal-upkeep';
import { placeIn } from '../storage/shelf';
import type { Desk } from './desk';

const DAY = 24 * 3_600_000;

export interface Keeping {
  /** Days for what belongs to this brand (`place/brand`); null where its charter is lost, and nothing goes. */
  days(brand: string | null): number | null;
  /** The fewest and the most of all houses; null where nothing goes. */
  readonly shortest: number | null;
  readonly longest: number | null;
}

/** Of a house that was taken off the shelf, what is left goes with the slowest of the others. */
export async function keepingOf(desk: Pick<Desk, 'rulings'>): Promise<Keeping> {
  const { chosen } = await desk.rulings.shelf();
  const all = await desk.rulings.all();
  const byPlace = new Map(
    all.map(({ place, state, charter }) => [place, state === 'lost' ? null : charter.privacy.retentionDays]),
  );
  const known = [...byPlace.values()].filter((days) => days !== null);
  const longest = known.length < byPlace.size || known.length === 0 ? null : Math.max(...known);
  return {
    days(brand) {
      const place = brand === null ? chosen : (placeIn(brand) ?? chosen);
      const days = byPlace.get(place);
      return days === undefined ? longest : days;
    },
    shortest: known.length === 0 ? null : Math.min(...known),
    longest,
  };
}

/** @param now milliseconds since 1970 */
export function retentionAt({ days, shortest, longest }: Keeping, now: number): Retention {
  const ago = (count: number | null) => (count === null ? null : new Date(now - count * DAY).toISOString());
  return { before: (brand) => ago(days(brand)), latest: ago(shortest), earliest: ago(longest) };
}

/** A free place for one more charter. */
import { MOST_CHARTERS, type Shelf } from '../storage/shelf';
import type { Desk } from './desk';

/** The new place and the shelf with it, chosen; null where the shelf is full. */
export async function newPlace(desk: Desk): Promise<{ place: string; shelf: Shelf } | null> {
  const { places } = await desk.rulings.shelf();
  if (places.length >= MOST_CHARTERS) return null;
  for (;;) {
    // Letters and digits of a random name: short, and no place is given twice.
    const place = desk
      .random()
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(-8);
    if (place !== '' && !places.includes(place))
      return { place, shelf: { places: [...places, place], chosen: place } };
  }
}

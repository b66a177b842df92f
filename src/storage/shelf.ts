/**
 * The charters kept in this browser, each in a place of its own: a CM who speaks for several houses has several, and
 * the page chooses. The first place is always there; a charter never written there is the default one.
 */
import * as z from 'zod/mini';
import { type CharterStore, charterKey } from './charter';
import { defineItem } from './item';

export const FIRST_PLACE = 'main';
/** More houses than one person speaks for. */
export const MOST_CHARTERS = 20;

const place = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));

export const shelfItem = defineItem({
  key: 'shelf',
  version: 1,
  schema: z.strictObject({
    places: z.array(place).check(z.minLength(1), z.maxLength(MOST_CHARTERS)),
    /** The one that screens show, and that judges where no page chooses. */
    chosen: place,
  }),
  fallback: { places: [FIRST_PLACE], chosen: FIRST_PLACE },
});
export type Shelf = z.infer<typeof shelfItem.schema>;

/** Stores by place, each made once: readers and writers of one charter take turns in its store. */
export function storesByPlace(make: (key: string) => CharterStore): (place: string) => CharterStore {
  const made = new Map<string, CharterStore>();
  return (at) => {
    const known = made.get(at) ?? make(charterKey(at === FIRST_PLACE ? null : at));
    made.set(at, known);
    return known;
  };
}

/** The brand of a page, over all charters: `place/brand`. Neither part may hold a slash. */
export function brandName(at: string, brand: string): string {
  return `${at}/${brand}`;
}

/** Where the charter of a page's brand is kept; null for a name that is none. */
export function placeIn(brand: string | null): string | null {
  const end = brand?.indexOf('/') ?? -1;
  return brand === null || end < 1 ? null : brand.slice(0, end);
}

/** Which charters come from elsewhere. */

import { type Follow, followsItem } from '../../storage/follow';
import { entriesFor, readItem } from '../../storage/item';
import type { Desk } from '../desk';

export async function follows(desk: Pick<Desk, 'area'>): Promise<readonly Follow[]> {
  return (await readItem(desk.area, followsItem)).value;
}

export async function followOf(desk: Pick<Desk, 'area'>, place: string): Promise<Follow | null> {
  return (await follows(desk)).find((one) => one.place === place) ?? null;
}

/** What to write so that this is what is known of its place; null: nothing any more. To be called while writing alone. */
export async function followEntries(desk: Pick<Desk, 'area'>, place: string, next: Follow | null) {
  const others = (await follows(desk)).filter((one) => one.place !== place);
  return entriesFor(desk.area, followsItem, next === null ? others : [...others, next]);
}

/** Where the text of one that waits is kept. */
export const waitingName = (place: string) => `follow/${place}`;

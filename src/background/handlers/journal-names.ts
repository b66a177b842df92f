import type { Handlers } from '../../messages/serve';
import { brandName } from '../../storage/shelf';
import type { Desk } from '../desk';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two houses may know the same id: the first one's name stands for it. */
function once(lists: readonly (readonly Named[])[]): Named[] {
  const byId = new Map<string, string>();
  for (const { id, name } of lists.flat()) if (!byId.has(id)) byId.set(id, name);
  return [...byId].map(([id, name]) => ({ id, name }));
}

/** Names for the journal's filters: what the charters of this browser know today. */
export const journalNames =
  (desk: Desk): Handlers['journal.names'] =>
  async ({ practice }) => {
    const shown = await desk.rulings.shown(practice);
    const others = practice ? [] : await desk.rulings.all();
    const houses = [shown, ...others.filter(({ place }) => place !== shown.place)];
    return {
      brands: houses.flatMap(({ place, charter }) =>
        charter.brands.map(({ id, name }) => ({ id: brandName(place, id), name })),
      ),
      topics: once(houses.map(({ charter }) => charter.topics)),
      departments: once(houses.map(({ charter }) => charter.departments)),
    };
  };

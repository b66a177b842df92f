import type { ShelfOutcome } from '../../messages/charter';
import type { Handlers } from '../../messages/serve';
import { log } from '../../platform/log';
import { entriesFor } from '../../storage/item';
import { PERIMETER_KEY } from '../../storage/perimeter';
import { type Shelf, shelfItem } from '../../storage/shelf';
import { madeItem } from '../../storage/version';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { leaveAddress } from '../follow-charter/leave';
import { readOnly } from '../follow-charter/read-only';
import { nextPerimeter } from '../perimeter';
import { saveCharter } from '../save';
import { newPlace } from '../shelf';

/** Which charters there are, and which one the screens show. */
export const charterShelf =
  (desk: Desk): Handlers['charter.shelf'] =>
  (request) =>
    desk.alone(async () => {
      switch (request.do) {
        case 'choose':
          return { outcome: await choose(desk, request.place) };
        case 'add':
          return { outcome: await add(desk, request.language) };
        case 'remove':
          return { outcome: await remove(desk, request.place) };
        default:
          return request satisfies never;
      }
    });

async function keep(desk: Desk, shelf: Shelf): Promise<ShelfOutcome> {
  try {
    const perimeter = await nextPerimeter(desk, { shelf });
    await desk.area.set({ ...(await entriesFor(desk.area, shelfItem, shelf)), [PERIMETER_KEY]: perimeter });
    await noteSaved(desk);
    return 'done';
  } catch (error) {
    return noteFault(desk, error);
  } finally {
    desk.rulings.forget('charter');
  }
}

async function choose(desk: Desk, place: string): Promise<ShelfOutcome> {
  const { places } = await desk.rulings.shelf();
  return places.includes(place) ? keep(desk, { places, chosen: place }) : 'gone';
}

async function add(desk: Desk, language: 'fr' | 'en'): Promise<ShelfOutcome> {
  const fresh = await newPlace(desk);
  if (fresh === null) return 'full';
  const draft: unknown = JSON.parse(await desk.shipped('default', language));
  const { outcome } = await saveCharter(desk, fresh.place, draft, {
    cause: 'start',
    by: null,
    shelf: fresh.shelf,
  });
  if (outcome === 'refused') throw new TypeError('the package holds a broken charter');
  return outcome === 'saved' ? 'done' : outcome;
}

/** The shelf first: from then on the charter judges nothing. Its copies go after; where that fails they lie unused. */
async function remove(desk: Desk, place: string): Promise<ShelfOutcome> {
  const { places, chosen } = await desk.rulings.shelf();
  if (!places.includes(place)) return 'gone';
  if ((await readOnly(desk, place)) === 'managed') return 'managed';
  const [first] = places.filter((one) => one !== place);
  if (first === undefined) return 'last';
  const left = places.filter((one) => one !== place);
  const outcome = await keep(desk, { places: left, chosen: chosen === place ? first : chosen });
  if (outcome === 'done') {
    await desk
      .charters(place)
      .remove()
      .then(() => desk.versions.remove(place))
      .then(() => desk.area.remove([madeItem(place).key]))
      .then(() => leaveAddress(desk, place))
      .catch(() => log('write_failed'));
  }
  return outcome;
}

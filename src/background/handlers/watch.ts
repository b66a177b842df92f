import type { Handlers } from '../../messages/serve';
import { entriesFor, readItem } from '../../storage/item';
import { watchedItem } from '../../storage/items';
import { PERIMETER_KEY } from '../../storage/perimeter';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { nextPerimeter } from '../perimeter';

/** Pages watched at once; the oldest goes first. */
const MOST = 500;

/** The page is named by its own content script: the tab's address is not always told to an extension. */
async function pageOf(desk: Desk, tabId: number) {
  try {
    const { network, page } = await desk.ask(tabId, 'content.page_state', {});
    return network === null || page === null ? null : { network, page };
  } catch {
    return null;
  }
}

export const watchSet =
  (desk: Desk): Handlers['watch.set'] =>
  async ({ tabId, on }) => {
    const here = await pageOf(desk, tabId);
    if (here === null) return { ok: false };
    return desk.alone(async () => {
      try {
        const { value } = await readItem(desk.area, watchedItem);
        const others = value.filter(({ network, page }) => network !== here.network || page !== here.page);
        const watched = on ? [...others, here].slice(-MOST) : others;
        const perimeter = await nextPerimeter(desk, { watched });
        const entries = await entriesFor(desk.area, watchedItem, watched);
        await desk.area.set({ ...entries, [PERIMETER_KEY]: perimeter });
        await noteSaved(desk);
        return { ok: true };
      } catch (error) {
        await noteFault(desk, error);
        return { ok: false };
      }
    });
  };

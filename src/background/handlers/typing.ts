import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { entriesFor, readItem } from '../../storage/item';
import { MOST_DRAFTS, typingItem } from '../../storage/typing';
import type { Desk } from '../desk';

/** Half-typed for longer than this, in milliseconds, it is no longer meant. */
const KEPT = 60 * 24 * 3_600_000;

export const typingLoad =
  (desk: Desk): Handlers['typing.load'] =>
  async ({ place }) => {
    const { value } = await readItem(desk.area, typingItem);
    const mine = value.filter((one) => one.place === place && desk.clock() - Date.parse(one.at) <= KEPT);
    return { drafts: mine.map(({ place: _, ...draft }) => draft) };
  };

export const typingSave =
  (desk: Desk): Handlers['typing.save'] =>
  ({ place, form, draft }) =>
    desk.alone(async () => {
      try {
        const { value } = await readItem(desk.area, typingItem);
        const { places } = await desk.rulings.shelf();
        // Of a charter that was taken away, or too old: it goes with the next write.
        const others = value.filter(
          (one) =>
            !(one.place === place && one.form === form) &&
            places.includes(one.place) &&
            desk.clock() - Date.parse(one.at) <= KEPT,
        );
        const mine = draft === null ? [] : [{ place, ...draft, at: instant(desk.clock) }];
        const kept = [...others, ...mine].slice(-MOST_DRAFTS);
        if (kept.length === 0) await desk.area.remove([typingItem.key]);
        else await desk.area.set(await entriesFor(desk.area, typingItem, kept));
        return { ok: true };
      } catch {
        return { ok: false };
      }
    });

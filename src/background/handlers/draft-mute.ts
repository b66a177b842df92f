import { type CheckId, checkIds } from '../../core/draft/finding';
import type { Handlers } from '../../messages/serve';
import { entriesFor, readItem } from '../../storage/item';
import { mutedChecksItem } from '../../storage/muted-checks';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';

/**
 * Mutes an advice in this browser, or hears it again. Of a check that draws red lines only its « may be » falls silent: what
 * is red is said whatever stands on this list (`calmed`).
 */
export const draftMute =
  (desk: Desk): Handlers['draft.mute'] =>
  ({ rule, muted }) =>
    desk.alone(async () => {
      let now: CheckId[] = [];
      try {
        now = (await readItem(desk.area, mutedChecksItem)).value;
        const next = checkIds.filter((id) => (id === rule ? muted : now.includes(id)));
        await desk.area.set(await entriesFor(desk.area, mutedChecksItem, next));
        await noteSaved(desk);
        return { ok: true, muted: next };
      } catch (error) {
        await noteFault(desk, error);
        return { ok: false, muted: now };
      }
    });

import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { entriesFor, readItem } from '../../storage/item';
import { scratchItem } from '../../storage/scratch';
import type { Desk } from '../desk';

/** What was left for longer is not shown again, in milliseconds. */
const KEPT = 24 * 3_600_000;

export const scratchLoad =
  (desk: Desk): Handlers['scratch.load'] =>
  async () => {
    const kept = (await readItem(desk.session, scratchItem)).value;
    if (kept === null) return { scratch: null };
    const age = desk.clock() - Date.parse(kept.at);
    if (age > KEPT || age < -KEPT) {
      await desk.session.remove([scratchItem.key]);
      return { scratch: null };
    }
    return { scratch: { text: kept.text, against: kept.against } };
  };

export const scratchSave =
  (desk: Desk): Handlers['scratch.save'] =>
  async ({ scratch }) => {
    try {
      if (scratch === null) await desk.session.remove([scratchItem.key]);
      else {
        const kept = { ...scratch, at: instant(desk.clock) };
        await desk.session.set(await entriesFor(desk.session, scratchItem, kept));
      }
      return { ok: true };
    } catch {
      return { ok: false };
    }
  };

import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { entriesFor } from '../../storage/item';
import { scratchItem } from '../../storage/scratch';
import type { Desk } from '../desk';
import { freshScratch } from '../scratch';

export const scratchLoad =
  (desk: Desk): Handlers['scratch.load'] =>
  async () => {
    const kept = await freshScratch(desk);
    if (kept === null) return { scratch: null };
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

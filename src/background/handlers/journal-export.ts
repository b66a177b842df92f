import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { entriesFor, readItem } from '../../storage/item';
import { journalItem } from '../../storage/items';
import type { Desk } from '../desk';
import { exportLine } from '../export-line';
import { mend } from '../mend';

/** One chunk. The screen asks for the next, and may stop between two. */
export const journalExport =
  (desk: Desk): Handlers['journal.export'] =>
  async ({ query, cursor, size }) => {
    const { entries, next, damaged } = await desk.journal.page(query, cursor, size);
    await mend(desk, damaged);
    const lines = entries.map((entry) => `${exportLine(entry)}\n`).join('');
    return { lines, entries: entries.length, next, damaged: damaged.length };
  };

export const journalExported =
  (desk: Desk): Handlers['journal.exported'] =>
  () =>
    desk.alone(async () => {
      const { value } = await readItem(desk.area, journalItem);
      await desk.area.set(
        await entriesFor(desk.area, journalItem, { ...value, exportedAt: instant(desk.clock) }),
      );
      return {};
    });

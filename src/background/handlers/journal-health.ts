import type { Handlers } from '../../messages/serve';
import { readItem } from '../../storage/item';
import { journalItem } from '../../storage/items';
import type { Desk } from '../desk';

const WEEK_MS = 7 * 24 * 3_600_000;
/** A machine's clock is set right by a few minutes now and then. */
const BACK_MS = 5 * 60_000;

export const journalHealth =
  (desk: Desk): Handlers['journal.health'] =>
  async () => {
    const { records, asides, oldest, newest } = await desk.journal.state();
    const { exportedAt, purgedAt, doubtsSince } = (await readItem(desk.area, journalItem)).value;
    const { bytes, quota } = await desk.shell.space().catch(() => ({ bytes: null, quota: null }));
    const now = desk.clock();
    const back = newest !== null && Date.parse(newest) - now > BACK_MS;
    const since = exportedAt ?? oldest;
    return {
      records,
      damaged: asides,
      oldest,
      lastExport: exportedAt,
      exportDue: records > 0 && since !== null && now - Date.parse(since) >= WEEK_MS,
      clock: back ? 'back' : doubtsSince === null ? 'ok' : 'ahead',
      purgeWaits: doubtsSince !== null,
      lastPurge: purgedAt,
      bytes,
      quota,
    };
  };

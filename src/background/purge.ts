/** Decisions are kept as long as the charter says, and no longer; a clock that jumped erases nothing by itself. */
import { entriesFor, readItem } from '../storage/item';
import { journalItem } from '../storage/items';
import { purgeClocks } from './clocks/erase';
import type { Desk } from './desk';
import { purgeDossiers } from './dossier';
import { dropOrphans, dropUnowned } from './escalation/rounds';
import { keepingOf, retentionAt } from './retention';
import { freshScratch } from './scratch';

const DAY = 24 * 3_600_000;
/** Nobody stays away for longer without a second look at the clock. */
const JUMP = 45 * DAY;

type Times = (typeof journalItem)['fallback'];

/**
 * Idempotent: run each day, and at a start that comes late. How many went; none of a house whose charter is lost, for the
 * default's delay may be shorter than the one it had chosen, nor any while the clock is doubted.
 */
export async function purge(desk: Desk): Promise<number> {
  await purgeDossiers(desk);
  await freshScratch(desk);
  const keeps = await keepingOf(desk);
  const { value: before } = await readItem(desk.area, journalItem);
  // Before the journal, which says how they ended.
  if (isSure(before, (await desk.journal.state()).newest, desk.clock())) await purgeClocks(desk, keeps.days);
  const purged = await desk.alone(async () => {
    const now = desk.clock();
    const { value: times } = await readItem(desk.area, journalItem);
    const keep = async (next: Partial<Times>) =>
      desk.area.set(await entriesFor(desk.area, journalItem, { ...times, ...next }));
    if (!isSure(times, (await desk.journal.state()).newest, now)) {
      // A doubt that is old enough to be answered, and was not confirmed, begins again with this clock.
      const since = sinceOf(times, now) === null ? new Date(now).toISOString() : times.doubtsSince;
      if (since !== times.doubtsSince) await keep({ doubtsSince: since });
      return 0;
    }
    const gone = await desk.journal.purge(retentionAt(keeps, now));
    if (gone > 0) desk.rulings.forget('records');
    await keep({ purgedAt: new Date(now).toISOString(), doubtsSince: null });
    return gone;
  });
  await dropOrphans(desk);
  await dropUnowned(desk);
  return purged;
}

/** How long the clock has been doubted, in milliseconds; null where it is not, or not by this clock. */
function sinceOf({ doubtsSince }: Times, now: number): number | null {
  const since = doubtsSince === null ? Number.NaN : now - Date.parse(doubtsSince);
  return since >= 0 && since <= JUMP ? since : null;
}

/** The last run decides; before the first one, the newest entry. A jump is believed once a later day confirms it. */
function isSure(times: Times, newest: string | null, now: number): boolean {
  const last = times.purgedAt ?? newest;
  if (last === null || now - Date.parse(last) <= JUMP) return true;
  const since = sinceOf(times, now);
  return since !== null && since >= DAY;
}

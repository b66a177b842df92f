/** Decisions are kept as long as the charter says, and no longer. */
import type { Desk } from './desk';

const DAY = 24 * 3_600_000;

/** Idempotent: run each day, and at a start that comes late. How many went. */
export async function purge(desk: Desk): Promise<number> {
  const { charter } = await desk.rulings.of(false);
  const before = new Date(desk.clock() - charter.privacy.retentionDays * DAY).toISOString();
  return desk.alone(() => desk.decisions.purge(before));
}

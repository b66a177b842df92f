/** Decisions are kept as long as the charter says, and no longer. */
import type { Desk } from './desk';

const DAY = 24 * 3_600_000;

/**
 * Idempotent: run each day, and at a start that comes late. How many went; none while the charter is lost, for the
 * default's delay may be shorter than the one the house had chosen.
 */
export async function purge(desk: Desk): Promise<number> {
  const rulings = await desk.rulings.all();
  if (rulings.some(({ state }) => state === 'lost')) return 0;
  const days = Math.max(...rulings.map(({ charter }) => charter.privacy.retentionDays));
  const before = new Date(desk.clock() - days * DAY).toISOString();
  return desk.alone(() => desk.decisions.purge(before));
}

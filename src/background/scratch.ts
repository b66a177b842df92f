/** The scratch pad's draft, as long as it is believed. */
import { readItem } from '../storage/item';
import { scratchItem } from '../storage/scratch';
import type { Desk } from './desk';

/** What was left for longer is forgotten, in milliseconds. */
const KEPT = 24 * 3_600_000;

/** Null where nothing is kept; what is too old, or from a clock that was wrong, is taken away. */
export async function freshScratch(desk: Desk): Promise<(typeof scratchItem)['fallback']> {
  const kept = (await readItem(desk.session, scratchItem)).value;
  if (kept === null) return null;
  if (Math.abs(desk.clock() - Date.parse(kept.at)) <= KEPT) return kept;
  await desk.session.remove([scratchItem.key]);
  return null;
}

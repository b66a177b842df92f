/** A new charter that waits until somebody has read what it changes. */

import { openCharterFile } from '../../core/charter/signature';
import type { ReplyOf } from '../../messages/contract';
import { patternEngine } from '../../platform/patterns';
import type { Desk } from '../desk';
import { noteFault } from '../faults';
import { putInForce } from './check';
import { followEntries, followOf, waitingName } from './known';
import { foundView } from './view';

/** Whole, and the very one that was weighed; null else. */
async function waitingOne(desk: Desk, place: string) {
  const follow = await followOf(desk, place);
  const text = follow?.waits ? await desk.trail.read(waitingName(place)) : null;
  if (!follow?.waits || text === null || desk.digest(text) !== follow.waits.sum) return null;
  const file = openCharterFile(text, { patterns: patternEngine() });
  return file.ok ? { follow, sum: follow.waits.sum, ...file } : null;
}

export async function showWaiting(desk: Desk, place: string): Promise<ReplyOf<'travel.waiting'>> {
  const found = await waitingOne(desk, place);
  if (found === null) return { found: null };
  const { charter: present } = await desk.rulings.at(place);
  return { found: foundView(desk, present, found.charter, found.sum, found.claim?.publicKey ?? null) };
}

/** To be called while writing alone. */
export async function accept(desk: Desk, place: string, sum: string): Promise<ReplyOf<'travel.accept'>> {
  const found = await waitingOne(desk, place);
  if (found === null || found.sum !== sum) {
    // What waited is gone or damaged: the next look asks for it again.
    const follow = await followOf(desk, place);
    if (found === null && follow?.waits) {
      await desk.area.set(await followEntries(desk, place, { ...follow, waits: null, etag: null }));
    }
    return { outcome: 'gone' };
  }
  try {
    const next = await putInForce(desk, found.follow, found.charter, sum);
    if (next.trouble === null) {
      await desk.area.set(await followEntries(desk, place, { ...next, seen: true }));
      return { outcome: 'done' };
    }
    return { outcome: next.trouble.reason === 'storage_full' ? 'storage_full' : 'not_saved' };
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  }
}

/** Following no more: the charter in force stays, and belongs to this browser again. */
import { originPattern } from '../../core/escalation/address';
import type { ReplyOf } from '../../messages/contract';
import { webhooksItem } from '../../storage/escalation-webhooks';
import { readItem } from '../../storage/item';
import type { Desk } from '../desk';
import { partsOf } from '../escalation/webhook';
import { noteFault } from '../faults';
import { followEntries, followOf, follows, waitingName } from './known';

/** To be called while writing alone. @param managed also where the organisation's policy no longer says so */
export async function leaveAddress(
  desk: Desk,
  place: string,
  managed = false,
): Promise<ReplyOf<'travel.leave'>> {
  const follow = await followOf(desk, place);
  if (follow === null) return { outcome: 'done' };
  if (follow.managed && !managed) return { outcome: 'managed' };
  try {
    await desk.area.set(await followEntries(desk, place, null));
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  }
  await desk.trail.remove(waitingName(place)).catch(() => undefined);
  const parts = follow.address === null ? null : partsOf(follow.address);
  if (parts !== null) await giveBack(desk, originPattern(parts));
  return { outcome: 'done' };
}

/** The permission of a host, where nothing else needs it. */
async function giveBack(desk: Desk, pattern: string): Promise<void> {
  const { value: webhooks } = await readItem(desk.area, webhooksItem);
  const addresses = [
    ...webhooks.map(({ address }) => address),
    ...(await follows(desk)).map((one) => one.address),
  ];
  const needed = addresses.some((address) => {
    const parts = address === null ? null : partsOf(address);
    return parts !== null && originPattern(parts) === pattern;
  });
  if (!needed) await desk.courier.leave(pattern).catch(() => undefined);
}

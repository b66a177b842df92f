/** The clocks as they are kept: read, and changed one writer at a time. */
import { notReminded } from '../../core/followup/clock-reminders';
import { log } from '../../platform/log';
import { clocksItem, type StoredClock } from '../../storage/clocks';
import { entriesFor, readItem } from '../../storage/item';
import type { Desk } from '../desk';

type Keeps = Pick<Desk, 'area' | 'alone'>;

export async function keptClocks({ area }: Pick<Desk, 'area'>): Promise<readonly StoredClock[]> {
  return (await readItem(area, clocksItem)).value;
}

/**
 * One change, written only where it changes something. Rejects where the storage fails.
 * @param change gives the same list back where there is nothing to do
 */
export function changeClocks(
  { area, alone }: Keeps,
  change: (clocks: readonly StoredClock[]) => readonly StoredClock[],
): Promise<readonly StoredClock[]> {
  return alone(async () => {
    const before = await keptClocks({ area });
    const after = change(before);
    if (after !== before) await area.set(await entriesFor(area, clocksItem, [...after]));
    return after;
  });
}

/** A clock that begins. */
export function freshClock(
  facts: Omit<StoredClock, 'proof' | 'misread' | 'seenAgain' | 'told' | 'toldAt' | 'raised' | 'again'>,
): StoredClock {
  return { ...facts, proof: false, misread: false, seenAgain: null, ...notReminded };
}

/** A dossier of this comment was made. Fails in silence: the dossier is kept all the same. */
export async function noteProof(desk: Keeps, ref: string): Promise<void> {
  const is = (one: StoredClock) => one.ref === ref && one.kind === 'unlawful' && !one.proof;
  await changeClocks(desk, (clocks) =>
    clocks.some(is) ? clocks.map((one) => (is(one) ? { ...one, proof: true } : one)) : clocks,
  ).catch(() => log('write_failed'));
}

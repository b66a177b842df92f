/** Records that could not be read are put out of the way once they were met; reading goes on without them. */
import { instant } from '../platform/clock';
import { log } from '../platform/log';
import type { Desk } from './desk';

type Mends = Pick<Desk, 'alone' | 'clock' | 'journal'>;

/** Fails in silence: they are met again at the next reading. */
export async function mend(desk: Mends, damaged: readonly number[]): Promise<void> {
  if (damaged.length === 0) return;
  await desk
    .alone(() => desk.journal.setAside(damaged, instant(desk.clock)))
    .catch(() => log('write_failed'));
}

/** What is made right each time the worker is started, for it may have been lost or written by somebody else. */
import { log } from '../platform/log';
import { remind } from './clocks/remind';
import type { Desk } from './desk';
import { round } from './escalation/rounds';
import { obeyPolicy } from './follow-charter/policy';
import { followRound } from './follow-charter/rounds';
import { publish } from './perimeter';

/** The alarm of the daily purge. */
export const PURGE = 'purge';
const DAY_IN_MINUTES = 24 * 60;

/** The browser's alarms, as far as they are used. */
export interface AlarmClock {
  get(name: string): Promise<unknown>;
  create(name: string, when: { delayInMinutes: number; periodInMinutes: number }): unknown;
}

/** The perimeter is derived and the alarm may be gone: both are checked, and written where they are not right. */
export async function start(desk: Desk, alarms: AlarmClock): Promise<void> {
  try {
    await publish(desk);
    if (!(await alarms.get(PURGE))) {
      await alarms.create(PURGE, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
    }
    await obeyPolicy(desk);
    await round(desk);
    // What the worker slept through is told now.
    await remind(desk);
    // Asking addresses may take long: nobody waits for it.
    void followRound(desk).catch(() => log('write_failed'));
    log('started');
  } catch {
    log('write_failed');
  }
}

/** Followed addresses are asked once an hour, also where the browser slept through the hour. */
import type { Desk } from '../desk';
import { checkAll } from './check';
import { follows } from './known';

/** The alarm of the next look. */
export const FOLLOW = 'follow';
const HOUR = 3_600_000;

/** The alarm of the next look, an hour after the last one; none where nothing is followed. */
export async function setRounds(desk: Desk): Promise<void> {
  const asked = (await follows(desk)).filter(({ address }) => address !== null);
  const due = asked.map(({ askedAt }) => (askedAt === null ? desk.clock() : Date.parse(askedAt) + HOUR));
  const next = due.length === 0 ? null : Math.max(Math.min(...due), desk.clock() + 1_000);
  await desk.shell.wake(FOLLOW, next).catch(() => undefined);
}

/** At the alarm, and at each start of the worker. Never rejects. */
export async function followRound(desk: Desk): Promise<void> {
  const now = desk.clock();
  const due = (await follows(desk)).some(
    // A clock that was set back would make it wait for long.
    ({ address, askedAt }) =>
      address !== null && (askedAt === null || Math.abs(now - Date.parse(askedAt)) >= HOUR - 5_000),
  );
  if (due) await checkAll(desk);
  await setRounds(desk);
}

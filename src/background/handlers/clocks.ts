import { seen, snoozed } from '../../core/followup/clock-reminders';
import { mayBeShown } from '../../core/followup/clock-start';
import type { Handlers } from '../../messages/serve';
import { clockId, MOST_CLOCKS } from '../../storage/clocks';
import { changeClocks, keptClocks } from '../clocks/kept';
import { remind } from '../clocks/remind';
import { isRunning, runsOf } from '../clocks/run';
import { settleClock } from '../clocks/settle';
import { isLegal } from '../clocks/sight';
import { clockView, inOrder } from '../clocks/view';
import type { Desk } from '../desk';

export const clocksLoad =
  (desk: Desk): Handlers['clocks.load'] =>
  async ({ practice }) => {
    const kept = await keptClocks(desk);
    const legal = await isLegal(desk);
    const shown = kept.filter((one) => one.practice === practice && mayBeShown(one.kind, legal));
    const now = desk.clock();
    const runs = (await runsOf(desk, shown)).filter((run) => isRunning(run, now));
    return { clocks: inOrder(runs.map((run) => clockView(run, now))), full: kept.length >= MOST_CLOCKS };
  };

export const clocksSettle =
  (desk: Desk): Handlers['clocks.settle'] =>
  ({ clock, ...said }) =>
    settleClock(desk, clock, said);

export const clocksRemind =
  (desk: Desk): Handlers['clocks.remind'] =>
  async ({ do: what, clock }) => {
    const now = desk.clock();
    await changeClocks(desk, (clocks) =>
      clocks.map((one) => {
        if (!one.raised || (clock !== null && clockId(one) !== clock)) return one;
        return { ...one, ...(what === 'seen' ? seen(one) : snoozed(one, now)) };
      }),
    );
    await remind(desk);
    return {};
  };

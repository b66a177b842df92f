import type { Handlers } from '../../messages/serve';
import { nextMidnight } from '../../platform/clock';
import { entriesFor } from '../../storage/item';
import { pausedItem } from '../../storage/items';
import { PERIMETER_KEY } from '../../storage/perimeter';
import type { Desk } from '../desk';
import { nextPerimeter } from '../perimeter';

/** Sleeps until the user's own midnight, or wakes up. */
export const pauseSet =
  (desk: Desk): Handlers['pause.set'] =>
  ({ on }) =>
    desk.alone(async () => {
      const until = on ? nextMidnight(desk.clock) : null;
      const perimeter = await nextPerimeter(desk, { pausedUntil: until });
      const entries = await entriesFor(desk.area, pausedItem, { until });
      await desk.area.set({ ...entries, [PERIMETER_KEY]: perimeter });
      return {};
    });

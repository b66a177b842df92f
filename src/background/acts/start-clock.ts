import { mayBeShown } from '../../core/followup/clock-start';
import { clockId } from '../../storage/clocks';
import { changeClocks } from '../clocks/kept';
import { remind } from '../clocks/remind';
import { clockOf, isLegal } from '../clocks/sight';
import { noteFault, noteSaved } from '../faults';
import type { Play } from './index';

/** The CM says that a delay of the law runs, where Relais did not read it; or that it was said by mistake. */
export const startClock: Play<'start_clock'> = async (one, { clock: kind, on }) => {
  const { desk, subject, assessment } = one;
  const { comment, page, brand, thread, practice, place } = subject;
  if (!mayBeShown(kind, await isLegal(desk))) return { outcome: 'refused', text: null, decision: null };
  const sight = { key: place.key, comment, page, brand, thread, practice, assessment };
  try {
    const fresh = await clockOf(desk, kind, sight, true);
    const id = clockId(fresh);
    await changeClocks(desk, (clocks) => {
      const known = clocks.find((clock) => clockId(clock) === id);
      const others = () => clocks.filter((clock) => clockId(clock) !== id);
      // What Relais read is not unsaid here: its reading is corrected, or the clock gets its end.
      if (!on) return known?.marked ? others() : clocks;
      return known === undefined ? [...clocks, fresh] : clocks;
    });
    await noteSaved(desk);
    await remind(desk).catch(() => undefined);
    return { outcome: 'done', text: null, decision: null };
  } catch (error) {
    return { outcome: await noteFault(desk, error), text: null, decision: null };
  }
};

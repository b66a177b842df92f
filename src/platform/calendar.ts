/** The user's own calendar, passed to the core: its days have 23 or 25 hours where summer time begins or ends. */
import type { Calendar } from '../core/followup/clock-term';
import { today } from './clock';

export const localCalendar: Calendar = {
  dayOf: (instant) => today(() => instant),
  endOf(day) {
    const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date + 1).getTime();
  },
};

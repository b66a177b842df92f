import { today } from '../../platform/clock';
import type { Play } from './index';
import { record } from './record';

/** Nobody promises for longer; a typing error does. */
const MOST_DAYS = 366;
const DAY_MS = 24 * 3_600_000;

/** A promise made to the author, noted with its day: from today on, at most a year ahead. */
export const promise: Play<'promise'> = async (one, { due }) => {
  const now = today(one.desk.clock);
  // Midnights of UTC: whole days apart, whatever the season. A day that does not exist is not a number.
  const ahead = (Date.parse(due) - Date.parse(now)) / DAY_MS;
  const real = !Number.isNaN(ahead) && new Date(due).toISOString().startsWith(due);
  if (!real || ahead < 0 || ahead > MOST_DAYS) return { outcome: 'refused', text: null, decision: null };
  return record(one, { act: 'promise', due }, 'done');
};

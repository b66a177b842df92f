/** Stretches of time that figures are asked for. */
import { nextMidnight } from '../../platform/clock';

export const periods = ['today', 'week', 'month', 'all'] as const;
export type Period = (typeof periods)[number];

const days: Readonly<Record<Exclude<Period, 'all'>, number>> = { today: 1, week: 7, month: 30 };

/** Whole days where the user is, today included, as instants: from this one on, and before that one. */
export function bounds(period: Period, now: number): { readonly from: string; readonly until: string } {
  // Entries made while the clock stood ahead are part of « tout ».
  if (period === 'all') return { from: '0001-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' };
  const from = new Date(now);
  from.setHours(0, 0, 0, 0);
  from.setDate(from.getDate() - days[period] + 1);
  return { from: from.toISOString(), until: nextMidnight(() => now) };
}

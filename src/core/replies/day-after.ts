/** Calendar days, counted without anybody's clock. */

/** @returns the day so many days after `day` (before, where negative), as `2026-11-22` */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

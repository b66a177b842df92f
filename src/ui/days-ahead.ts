/** The reader's own calendar days, counted from today. */

/** `2026-11-24`, two days after any hour of the 22nd; also where a day has 23 or 25 hours. */
export function dayAhead(days: number, now: Date): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

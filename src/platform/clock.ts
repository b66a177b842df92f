/** Time, passed to the core as a function: the core itself has no clock. */

/** Milliseconds since 1970 (UTC). */
export type Clock = () => number;

export const now: Clock = () => Date.now();

/** An instant as the records keep it: ISO 8601, UTC, milliseconds. */
export function instant(clock: Clock = now): string {
  return new Date(clock()).toISOString();
}

/** The user's own calendar day as `YYYY-MM-DD`: approvals begin and end by the day, where the CM is. */
export function today(clock: Clock = now): string {
  const date = new Date(clock());
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The user's own last midnight, as an instant (ISO 8601, UTC). */
export function startOfDay(clock: Clock = now): string {
  const date = new Date(clock());
  date.setHours(0, 0, 0, 0);
  return date.toISOString();
}

/** The user's own next midnight, as an instant (ISO 8601, UTC); also right where a day has 23 or 25 hours. */
export function nextMidnight(clock: Clock = now): string {
  const date = new Date(clock());
  date.setHours(24, 0, 0, 0);
  return date.toISOString();
}

/** The user's own wall clock: day of the week (1 Monday to 7 Sunday) and minutes since midnight. */
export function wallTime(clock: Clock = now): { readonly day: number; readonly minute: number } {
  const date = new Date(clock());
  return { day: date.getDay() || 7, minute: date.getHours() * 60 + date.getMinutes() };
}

/** The user's own calendar day of an instant (ISO 8601), as `YYYY-MM-DD`. */
export function dayOfInstant(at: string): string {
  return today(() => Date.parse(at));
}

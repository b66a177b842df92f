/** Moves in a list of rows. */

export interface Removed<T> {
  readonly row: T;
  readonly at: number;
}

export function without<T>(rows: readonly T[], at: number): T[] {
  return rows.filter((_, index) => index !== at);
}

export function putBack<T>(rows: readonly T[], { row, at }: Removed<T>): T[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** The same list where one would leave it. */
export function exchanged<T>(rows: readonly T[], at: number, by: -1 | 1): T[] {
  const row = rows[at];
  const to = at + by;
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  return putBack(without(rows, at), { row, at: to });
}

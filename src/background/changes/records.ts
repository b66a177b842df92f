/** Lists of records with an id. */

/** Replaces the record of the same id where it stands, or adds it at the end. */
export function put<T extends { readonly id: string }>(list: readonly T[], record: T): T[] {
  return list.some(({ id }) => id === record.id)
    ? list.map((one) => (one.id === record.id ? record : one))
    : [...list, record];
}

/** The list without the record, or null where it is not in it. */
export function without<T extends { readonly id: string }>(list: readonly T[], id: string): T[] | null {
  return list.some((one) => one.id === id) ? list.filter((one) => one.id !== id) : null;
}

/** The list with one record changed, or null where it is not in it. */
export function edit<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): T[] | null {
  return list.some((one) => one.id === id) ? list.map((one) => (one.id === id ? change(one) : one)) : null;
}

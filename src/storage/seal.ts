/** Checksums of records: a flipped byte is noticed before anybody reads it. */
import type { Digest } from '../platform/digest';

/** JSON with sorted keys: the same data gives the same text whatever order it was built in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export type Sealed<T> = T & { readonly sum: string };

/** The record with the checksum of all its other fields. */
export function seal<T extends object>(record: T, digest: Digest): Sealed<T> {
  return { ...record, sum: digest(canonical(record)) };
}

/** The record without its checksum, or null where it is not what was sealed. */
export function unseal(record: unknown, digest: Digest): Readonly<Record<string, unknown>> | null {
  if (typeof record !== 'object' || record === null || !('sum' in record)) return null;
  const { sum, ...rest } = record;
  return sum === digest(canonical(rest)) ? rest : null;
}

/** What one cell may say: a department by its name, a kind, an address. */
import { plainHeader } from '../../table/columns';
import type { Charter } from '../schema';
import * as f from '../schema/fields';
import { type Refusal, refusal } from './plan';

/** Longest name or line a record takes. */
const MOST_NAME = 200;

export function departmentNamed(cell: string, { departments }: Pick<Charter, 'departments'>): string | null {
  const asked = plainHeader(cell);
  return (
    departments.find(({ id, name }) => plainHeader(name) === asked || plainHeader(id) === asked)?.id ?? null
  );
}

/** A value of a closed list by any of its usual words; null where it is none of them. */
export function chosen<V extends string>(
  cell: string,
  words: Readonly<Record<V, readonly string[]>>,
): V | null {
  const asked = plainHeader(cell);
  const values = Object.keys(words) as V[];
  return values.find((value) => plainHeader(value) === asked || words[value].includes(asked)) ?? null;
}

export const isEmail = (cell: string) => f.email.safeParse(cell).success;

/** A name that one line of a charter can hold, else why not. */
export function nameProblems(name: string): Refusal[] {
  return name.length > MOST_NAME || name.includes('\n') ? [refusal('too_long', name)] : [];
}

/** One record of a list: put, taken away, moved. What points at it is found by the check of the whole. */
import type { Charter } from '../../core/charter/schema';
import type { RecordList } from '../../messages/charter-parts';
import type { Apply } from './index';
import { without } from './records';

interface Named {
  readonly id: string;
}

/** The record stands before another one; at the end where that one is not in the list. */
function standing<T extends Named>(list: readonly T[], record: T, before: string | null): T[] {
  const others = list.filter(({ id }) => id !== record.id);
  const at = before === null ? -1 : others.findIndex(({ id }) => id === before);
  return at < 0 ? [...others, record] : [...others.slice(0, at), record, ...others.slice(at)];
}

/** The schema of the message ties each list to its records; the compiler cannot follow it through a variable key. */
const listOf = (charter: Charter, list: RecordList) => charter[list] as readonly Named[];

export const recordPut: Apply<'record'> = (charter, { put: { list, record }, before }) => {
  const all = listOf(charter, list);
  const known = all.some(({ id }) => id === record.id);
  const next = known ? all.map((one) => (one.id === record.id ? record : one)) : null;
  return { ...charter, [list]: next ?? standing(all, record, before ?? null) };
};

export const recordRemoved: Apply<'record_removed'> = (charter, { list, id }) => {
  const next = without(listOf(charter, list), id);
  return next && { ...charter, [list]: next };
};

export const recordMoved: Apply<'record_moved'> = (charter, { list, id, before }) => {
  const all = listOf(charter, list);
  const record = all.find((one) => one.id === id);
  // The one it was to stand before is gone: the screen shows another order than the one in force.
  if (record === undefined || (before !== null && !all.some((one) => one.id === before))) return null;
  return { ...charter, [list]: standing(all, record, before) };
};

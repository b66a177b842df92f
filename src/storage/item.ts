/**
 * One thing kept in `storage.local`: its key, its schema, the version it is written with and its default.
 * It is parsed on each read. What cannot be read counts as missing and is never overwritten: the next write
 * first moves it aside, in the same `set`.
 */
import type { z } from 'zod/mini';
import { digest } from '../platform/digest';
import type { Area } from './area';
import { canonical } from './seal';

export interface Item<T> {
  readonly key: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  readonly fallback: T;
}

export type ItemState = 'ok' | 'missing' | 'unreadable';

export function defineItem<T>(item: Item<T>): Item<T> {
  return item;
}

function parse<T>(item: Item<T>, raw: unknown): { readonly state: ItemState; readonly value: T } {
  if (raw === undefined) return { state: 'missing', value: item.fallback };
  if (typeof raw === 'object' && raw !== null && 'version' in raw && 'value' in raw) {
    const parsed = item.schema.safeParse(raw.value);
    if (raw.version === item.version && parsed.success) return { state: 'ok', value: parsed.data };
  }
  return { state: 'unreadable', value: item.fallback };
}

/** The value, or the default where nothing readable is stored. Rejects where the storage itself fails. */
export async function readItem<T>(area: Area, item: Item<T>): Promise<{ state: ItemState; value: T }> {
  const stored = await area.get([item.key]);
  return parse(item, stored[item.key]);
}

/** Where unreadable bytes go: named by what they hold, so that the same ones are kept once. */
export function asideKey(key: string, raw: unknown): string {
  return `aside:${key}:${digest(canonical(raw)).slice(0, 12)}`;
}

/** What to `set` so that the item holds `value`, together with anything else that changes at once. */
export async function entriesFor<T>(area: Area, item: Item<T>, value: T): Promise<Record<string, unknown>> {
  const raw = (await area.get([item.key]))[item.key];
  const kept = parse(item, raw).state === 'unreadable' ? { [asideKey(item.key, raw)]: raw } : {};
  return { ...kept, [item.key]: { version: item.version, value: item.schema.parse(value) } };
}

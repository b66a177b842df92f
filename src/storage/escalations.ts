/**
 * Escalations, each under a key of its own, so that one that cannot be read takes no other along, and a list of them.
 * Written by the background alone, one writer at a time; a record and the list change in the same `set`.
 */
import * as z from 'zod/mini';
import { type Escalation, escalationSchema } from '../core/escalation/record';
import type { Area } from './area';
import { defineItem, entriesFor, readItem } from './item';

/** More than anybody follows at once; the oldest that nothing waits for go first. */
export const MOST_ESCALATIONS = 300;

const text = z.string().check(z.maxLength(300));

export const escalationsItem = defineItem({
  key: 'escalations',
  version: 1,
  schema: z.array(z.strictObject({ id: text, ref: z.nullable(text) })).check(z.maxLength(MOST_ESCALATIONS)),
  fallback: [],
});

export const escalationItem = (id: string) =>
  defineItem<Escalation | null>({
    key: `escalation/${id}`,
    version: 1,
    schema: z.nullable(escalationSchema),
    fallback: null,
  });

/** Null where none is kept, or none that can be read. */
export async function readEscalation(area: Area, id: string): Promise<Escalation | null> {
  return (await readItem(area, escalationItem(id))).value;
}

async function listed(area: Area) {
  return (await readItem(area, escalationsItem)).value;
}

async function readAll(area: Area, ids: readonly string[]): Promise<Escalation[]> {
  const found = await Promise.all(ids.map((id) => readEscalation(area, id)));
  return found.filter((one) => one !== null);
}

/** Oldest first. @param ref those of one comment */
export async function readEscalations(area: Area, ref?: string): Promise<Escalation[]> {
  const wanted = (await listed(area)).filter((one) => ref === undefined || one.ref === ref);
  return readAll(
    area,
    wanted.map(({ id }) => id),
  );
}

/** Something may still come of it by itself, or only the user can tell what came of it. */
function isLive({ deliveries }: Escalation): boolean {
  return deliveries.some(
    ({ status }) => status === 'sending' || status === 'waiting' || status === 'uncertain',
  );
}

/** To be called while writing alone. False where as many are kept as can be, and something waits for each of them. */
export async function writeEscalation(area: Area, record: Escalation): Promise<boolean> {
  const known = await listed(area);
  const entries = await entriesFor(area, escalationItem(record.id), record);
  if (known.some(({ id }) => id === record.id)) {
    await area.set(entries);
    return true;
  }
  const room = known.length < MOST_ESCALATIONS ? null : await oldestIdle(area, known);
  if (known.length >= MOST_ESCALATIONS && room === null) return false;
  const next = [...known.filter(({ id }) => id !== room), { id: record.id, ref: record.ref }];
  await area.set({ ...entries, ...(await entriesFor(area, escalationsItem, next)) });
  if (room !== null) await area.remove([escalationItem(room).key]);
  return true;
}

async function oldestIdle(area: Area, known: readonly { readonly id: string }[]): Promise<string | null> {
  for (const { id } of known) {
    const one = await readEscalation(area, id);
    if (one === null || !isLive(one)) return id;
  }
  return null;
}

/** To be called while writing alone. */
export async function removeEscalations(area: Area, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return;
  const left = (await listed(area)).filter(({ id }) => !ids.has(id));
  await area.set(await entriesFor(area, escalationsItem, left));
  await area.remove([...ids].map((id) => escalationItem(id).key));
}

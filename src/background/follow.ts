/** After a decision changed on a screen that shows no page: what judging counts, and every open page, learn it. */
import { remind } from './clocks/remind';
import type { Desk } from './desk';
import { publish } from './perimeter';
import { tellByRef } from './tell';

/** None of it undoes the change where it fails. */
export async function followByRef(desk: Desk, ref: string): Promise<void> {
  desk.rulings.forget('records');
  await publish(desk).catch(() => undefined);
  const latest = await desk.decisions.latest([ref]).catch(() => new Map());
  await tellByRef(desk, ref, latest.get(ref)?.act ?? null);
  await remind(desk).catch(() => undefined);
}

/** What happens to escalations by itself: at a start, at an alarm, at the purge. */
import { isDue } from '../../core/escalation/sending';
import { readEscalations, removeEscalations } from '../../storage/escalations';
import type { Desk } from '../desk';
import { deliver, mendLost, setAlarm } from './deliver';
import { dropWebhooks } from './webhook';

/** A test is forgotten after so many milliseconds. */
const TEST_KEPT = 7 * 24 * 3_600_000;

/** Idempotent: at each start of the worker and at each alarm. */
export async function round(desk: Desk): Promise<void> {
  await mendLost(desk);
  const now = desk.clock();
  const due = (await readEscalations(desk.area)).flatMap(({ id, deliveries }) =>
    deliveries.filter((one) => isDue(one, now)).map(({ key }) => ({ id, key })),
  );
  for (const { id, key } of due) await deliver(desk, id, key, 'due');
  await setAlarm(desk);
}

/** An escalation lives no longer than its decision: purged or erased, it goes with it. */
export async function dropOrphans(desk: Desk): Promise<void> {
  const gone = new Set<string>();
  for (const { id, test, at } of await readEscalations(desk.area)) {
    const over = test ? desk.clock() - Date.parse(at) > TEST_KEPT : (await desk.journal.get(id)) === null;
    if (over) gone.add(id);
  }
  if (gone.size > 0) await desk.alone(() => removeEscalations(desk.area, gone));
}

/** The webhook of a department that is in no charter any more is a secret without a use. Not while a charter is lost. */
export async function dropUnowned(desk: Desk): Promise<void> {
  const houses = await desk.rulings.all();
  if (houses.some(({ state }) => state === 'lost')) return;
  const freed = await dropWebhooks(desk, ({ place, department }) => {
    const house = houses.find((one) => one.place === place);
    return !house?.charter.departments.some(({ id }) => id === department);
  });
  for (const pattern of freed) await desk.courier.leave(pattern);
}

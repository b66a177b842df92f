/** The webhooks of departments: kept in this browser, tried with a marked message. */
import { addressProblem, originPattern } from '../../../core/escalation/address';
import type { Handlers } from '../../../messages/serve';
import { instant } from '../../../platform/clock';
import { MOST_WEBHOOKS, webhooksItem } from '../../../storage/escalation-webhooks';
import { readEscalation } from '../../../storage/escalations';
import { entriesFor, readItem } from '../../../storage/item';
import type { Desk } from '../../desk';
import { noteFault } from '../../faults';
import { departmentName } from '../../names';
import { composeTest } from '../compose';
import { previewOf } from '../preview';
import { newDelivery, sendNew } from '../send';
import { freshRecord } from '../subject';
import { deliveryView } from '../view';
import { dropWebhooks, partsOf, webhookOf, webhookView } from '../webhook';

interface Owner {
  readonly place: string;
  readonly department: string;
}

export const webhookList =
  (desk: Desk): Handlers['webhook.list'] =>
  async ({ place }) => {
    const { value } = await readItem(desk.area, webhooksItem);
    const own = value.filter((one) => one.place === place);
    const views = await Promise.all(
      own.map(async (one) => ({ department: one.department, webhook: await webhookView(desk, one) })),
    );
    return {
      webhooks: views.flatMap(({ department, webhook }) => (webhook ? [{ department, webhook }] : [])),
    };
  };

export const webhookSave =
  (desk: Desk): Handlers['webhook.save'] =>
  async ({ place, department, address, kind, repeats, confirmed }) => {
    const parts = partsOf(address.trim());
    const problem = addressProblem(address.trim(), parts, confirmed);
    if (problem !== null || parts === null) return { outcome: problem ?? 'not_an_address' };
    if (!(await desk.courier.mayReach(originPattern(parts)))) return { outcome: 'no_permission' };
    try {
      return await desk.alone(async () => {
        const { value } = await readItem(desk.area, webhooksItem);
        const others = value.filter((one) => one.place !== place || one.department !== department);
        if (others.length >= MOST_WEBHOOKS) return { outcome: 'full' as const };
        const { href } = new URL(address.trim());
        // A fragment never leaves the browser: it is not kept either.
        const kept = { place, department, address: href.replace(/#.*$/s, ''), kind, repeats };
        await desk.area.set(await entriesFor(desk.area, webhooksItem, [...others, kept]));
        return { outcome: 'done' as const };
      });
    } catch (error) {
      return { outcome: await noteFault(desk, error) };
    }
  };

export const webhookRemove =
  (desk: Desk): Handlers['webhook.remove'] =>
  async ({ place, department }) => {
    const gone = (one: Owner) => one.place === place && one.department === department;
    const [freed = null] = await dropWebhooks(desk, gone);
    return { freed };
  };

/** The test that was shown last: each one shown may be sent once. In the session's memory. */
const SHOWN = 'escalation:test';

/** @param id of the test message */
async function prepared(desk: Desk, { place, department }: Owner, id: string) {
  const usable = await webhookOf(desk, place, department);
  if (usable === null) return null;
  const { charter } = await desk.rulings.at(place);
  const name = departmentName(charter, department) ?? department;
  const message = composeTest(desk, id, name, await desk.rulings.language());
  return { name, message, usable, ready: previewOf(desk, message, usable) };
}

export const webhookTestPreview =
  (desk: Desk): Handlers['webhook.test_preview'] =>
  async (owner) => {
    const id = `test-${desk.random()}`;
    const test = await prepared(desk, owner, id);
    await desk.session.set({ [SHOWN]: id });
    return { preview: test?.ready.preview ?? null };
  };

export const webhookTest =
  (desk: Desk): Handlers['webhook.test'] =>
  async ({ sum, ...owner }) => {
    const id = (await desk.session.get([SHOWN]))[SHOWN];
    if (typeof id !== 'string') return { outcome: 'changed', delivery: null };
    const test = await prepared(desk, owner, id);
    if (test === null || test.ready.body === null) return { outcome: 'no_webhook', delivery: null };
    if (test.ready.preview.sum !== sum) return { outcome: 'changed', delivery: null };
    await desk.session.remove([SHOWN]);
    const { name, message, usable, ready } = test;
    const fresh = {
      ...freshRecord({ id, practice: false, ref: '', at: instant(desk.clock) }, owner.place),
      ref: null,
      test: true,
    };
    const facts = { key: message.key, way: 'webhook', person: null, body: ready.body, nextAt: null } as const;
    const one = newDelivery(desk, { ...facts, department: name.slice(0, 300) }, usable);
    const outcome = await sendNew(desk, fresh, one, false);
    const kept = (await readEscalation(desk.area, id))?.deliveries.find(({ key }) => key === message.key);
    return { outcome, delivery: kept ? deliveryView(kept) : null };
  };

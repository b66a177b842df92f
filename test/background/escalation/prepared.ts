/** An escalation that was prepared, and the webhook of its department; what a test does with them is its own. */
import { handlersOf } from '../../../src/background/handlers';
import type { Choices } from '../../../src/messages/escalation';
import { type Faults, faults } from '../../storage/fakes';
import { deskOn, type FakeDesk, options, popup, storesWith } from '../desk';
import { working } from '../working';

export const ADDRESS = 'https://hooks.maison.example/services/T000/B000/secret-of-the-house';
export const place = 'main';
export const department = 'legal';

export const choices: Choices = {
  department,
  recipient: 'department',
  tell: ['excerpt', 'permalink', 'seen'],
  note: '',
};

/** What the screens may say of escalations on this desk. */
export function saying(desk: FakeDesk) {
  const handlers = handlersOf(desk);
  return {
    handlers,
    load: async (decision: string) =>
      (await handlers['escalation.load']({ decision, department }, popup)).view,
    preview: async (decision: string, over: Partial<Choices> = {}) =>
      (await handlers['escalation.preview']({ decision, choices: { ...choices, ...over } }, popup)).preview,
    async send(decision: string, over: Partial<Choices> = {}, when: 'now' | 'after_quiet' = 'now') {
      const asked = { decision, choices: { ...choices, ...over } };
      const { preview } = await handlers['escalation.preview'](asked, popup);
      return handlers['escalation.send']({ ...asked, sum: preview?.sum ?? '0'.repeat(64), when }, popup);
    },
    deal: (decision: string, delivery: string, what: 'resend' | 'told_arrived' | 'cancel') =>
      handlers['escalation.delivery']({ decision, delivery, do: what }, popup),
    saveWebhook: (over: object = {}) =>
      handlers['webhook.save'](
        { place, department, address: ADDRESS, kind: 'json', repeats: false, confirmed: null, ...over },
        options,
      ),
  };
}

export async function prepared(over: object = {}, plan: Faults = faults()) {
  const stores = storesWith(plan);
  const { desk, act, here, page } = working(stores);
  const { decision } = await act({ do: 'escalate' });
  const id = decision?.id ?? '';
  const says = saying(desk);
  await says.saveWebhook(over);
  return { desk, stores, id, act, here, page, ...says };
}

/** The worker started again over the same stores. */
export function again(stores: ReturnType<typeof storesWith>, now: number) {
  const desk = deskOn(stores);
  desk.now = now;
  return { desk, ...saying(desk) };
}

/**
 * Where each department's webhook is. Such an address is as good as a password: it stays in this browser, is never part
 * of a charter's file, and no import can bring one.
 */
import * as z from 'zod/mini';
import { LONGEST_ADDRESS } from '../core/escalation/address';
import { webhookKinds } from '../core/escalation/way';
import type { Area } from './area';
import { defineItem, readItem } from './item';

const text = z.string().check(z.maxLength(100));

const webhookSchema = z.strictObject({
  /** Where the charter is kept whose department it is. */
  place: text,
  department: text,
  address: z.string().check(z.maxLength(LONGEST_ADDRESS)),
  kind: z.enum(webhookKinds),
  /** The receiver knows the idempotency key: an unknown outcome may be sent again by itself. */
  repeats: z.boolean(),
});
export type Webhook = z.infer<typeof webhookSchema>;

export const MOST_WEBHOOKS = 200;

export const webhooksItem = defineItem({
  key: 'webhooks',
  version: 1,
  schema: z.array(webhookSchema).check(z.maxLength(MOST_WEBHOOKS)),
  fallback: [],
});

export async function readWebhook(
  area: Area,
  place: string,
  department: string | null,
): Promise<Webhook | null> {
  const { value } = await readItem(area, webhooksItem);
  return value.find((one) => one.place === place && one.department === department) ?? null;
}

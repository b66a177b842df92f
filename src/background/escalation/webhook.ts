/** A department's webhook, as far as it may be used now. */
import {
  type AddressParts,
  addressProblem,
  maskedAddress,
  originPattern,
} from '../../core/escalation/address';
import type { WebhookView } from '../../messages/escalation';
import { readWebhook, type Webhook, webhooksItem } from '../../storage/escalation-webhooks';
import { entriesFor, readItem } from '../../storage/item';
import type { Desk } from '../desk';

export function partsOf(address: string): AddressParts | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** As screens show it: the path stays here. Null for an address that may not be used. */
export async function webhookView(
  desk: Pick<Desk, 'courier'>,
  webhook: Webhook,
): Promise<WebhookView | null> {
  const parts = partsOf(webhook.address);
  // A name of the inner network was confirmed when it was kept.
  if (parts === null || addressProblem(webhook.address, parts, parts.hostname) !== null) return null;
  const pattern = originPattern(parts);
  return {
    masked: maskedAddress(parts).slice(0, 300),
    host: parts.hostname.slice(0, 300),
    kind: webhook.kind,
    repeats: webhook.repeats,
    pattern: pattern.slice(0, 300),
    permitted: await desk.courier.mayReach(pattern),
  };
}

export interface UsableWebhook {
  readonly webhook: Webhook;
  readonly view: WebhookView;
}

export async function webhookOf(
  desk: Desk,
  place: string,
  department: string | null,
): Promise<UsableWebhook | null> {
  const webhook = await readWebhook(desk.area, place, department);
  const view = webhook && (await webhookView(desk, webhook));
  return webhook && view ? { webhook, view } : null;
}

/**
 * Takes webhooks away.
 * @returns the hosts that no webhook needs any more, as the browser names their permissions
 */
export async function dropWebhooks(
  desk: Desk,
  gone: (one: Pick<Webhook, 'place' | 'department'>) => boolean,
): Promise<string[]> {
  const patternOf = ({ address }: Webhook) => {
    const parts = partsOf(address);
    return parts && originPattern(parts);
  };
  return desk.alone(async () => {
    const { value } = await readItem(desk.area, webhooksItem);
    const left = value.filter((one) => !gone(one));
    if (left.length === value.length) return [];
    await desk.area.set(await entriesFor(desk.area, webhooksItem, left));
    const needed = new Set(left.map(patternOf));
    const freed = value.filter(gone).map(patternOf);
    return [...new Set(freed)].filter((one) => one !== null && !needed.has(one)).map(String);
  });
}

/** The bytes of a message, by the shape its receiver takes. Total: a new shape does not compile until it is here. */
import { isLarger } from '../../charter/door/size';
import { MAX_BODY } from '../limits';
import { cleaned, type EscalationMessage } from '../message';
import type { WebhookKind } from '../way';
import { jsonPayload } from './json';
import { slackPayload } from './slack';
import { teamsPayload } from './teams';

const payloads: Readonly<Record<WebhookKind, (message: EscalationMessage) => object>> = {
  slack: slackPayload,
  teams: teamsPayload,
  json: jsonPayload,
};

/** The body exactly as it leaves (UTF-8 of this text); null where it is longer than `MAX_BODY` bytes. */
export function bodyOf(kind: WebhookKind, message: EscalationMessage): string | null {
  const body = JSON.stringify(payloads[kind](cleaned(message)), null, 1);
  return isLarger(body, MAX_BODY) ? null : body;
}

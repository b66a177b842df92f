/** Exactly what would leave, and the name under which it is confirmed. */
import { asText, cleaned, type EscalationMessage } from '../../core/escalation/message';
import { bodyOf } from '../../core/escalation/payload';
import type { Preview } from '../../messages/escalation';
import { canonical } from '../../storage/seal';
import type { Desk } from '../desk';
import { headersOf } from './post';
import type { UsableWebhook } from './webhook';

export interface Ready {
  readonly preview: Preview;
  /** Null without a webhook, or where it is too long. */
  readonly body: string | null;
}

export function previewOf(
  desk: Pick<Desk, 'digest'>,
  message: EscalationMessage,
  usable: UsableWebhook | null,
): Ready {
  const shown = cleaned(message);
  const body = usable && bodyOf(usable.webhook.kind, message);
  const lines = asText(shown);
  const post =
    usable && body !== null
      ? {
          to: usable.view.masked,
          headers: headersOf(message.key).map((one) => ({ ...one })),
          body,
          bytes: new TextEncoder().encode(body).length,
        }
      : null;
  const address = usable && desk.digest(usable.webhook.address);
  return {
    body,
    preview: {
      subject: shown.subject,
      lines,
      post,
      tooLong: usable !== null && body === null,
      sum: desk.digest(canonical([message.key, address, body, lines])),
    },
  };
}

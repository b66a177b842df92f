/** Slack's incoming webhooks. Everything is plain text: nothing a comment holds can mention, link or format. */
import type { EscalationMessage } from '../message';

/** Slack reads `<...>` and `&` in the fallback line even so. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });

export function slackPayload(message: EscalationMessage): object {
  const { subject, lines, ask, reference, escalation, key } = message;
  const section = (text: string) => ({ type: 'section', text: plain(text) });
  return {
    text: escaped(subject),
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: plain(subject) },
      ...lines.map(({ label, text }) => section(`${label} ${text}`)),
      section(ask),
      { type: 'context', elements: [plain(`${reference} ${escalation} (${key})`)] },
    ],
  };
}

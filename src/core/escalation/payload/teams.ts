/** A Teams workflow takes an adaptive card. Text runs are never read as Markdown, which plain text blocks are. */
import type { EscalationMessage } from '../message';

const run = (text: string, more: object = {}) => ({ type: 'TextRun', text, ...more });
const block = (...inlines: readonly object[]) => ({ type: 'RichTextBlock', inlines });

export function teamsPayload(message: EscalationMessage): object {
  const { subject, lines, ask, reference, escalation, key, language } = message;
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          lang: language,
          body: [
            block(run(subject, { size: 'Medium', weight: 'Bolder' })),
            ...lines.map(({ label, text }) => block(run(`${label} `, { isSubtle: true }), run(text))),
            block(run(ask)),
            block(run(`${reference} ${escalation} (${key})`, { isSubtle: true, size: 'Small' })),
          ],
        },
      },
    ],
  };
}

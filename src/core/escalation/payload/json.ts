/** Plain JSON, for a tool of the house: fields by name, and the beginnings of the answer it may send back as a file. */
import { ANSWER_FORMAT, ANSWER_VERSION } from '../answer-file';
import type { EscalationMessage } from '../message';

export function jsonPayload(message: EscalationMessage): object {
  const { escalation, key, test, language, subject, lines, ask } = message;
  return {
    format: 'relais-escalation',
    version: 1,
    escalation,
    idempotencyKey: key,
    test,
    language,
    subject,
    fields: Object.fromEntries(lines.map(({ field, text }) => [field, text])),
    ask,
    answer: { format: ANSWER_FORMAT, version: ANSWER_VERSION, escalation },
  };
}

/** What a department is told of a comment, as lines to copy or to send. */
import type { Language, Messages } from '../i18n';
import type { DecisionView } from '../messages/views';
import { moment } from '../ui/formats';

export interface EscalationText {
  readonly subject: string;
  readonly lines: readonly string[];
}

export function escalationText(
  words: Messages,
  language: Language,
  { action, excerpt, permalink, at }: DecisionView,
): EscalationText {
  const what = action ? words.because[action] : words.because.answer;
  const name = action ? words.actions[action] : words.popup.escalations;
  return {
    subject: words.popup.mailSubject(name),
    lines: [
      words.popup.greeting,
      words.popup.request(what),
      ...(excerpt ? [words.popup.quote(excerpt)] : []),
      ...(permalink ? [words.popup.where(permalink)] : []),
      // A day always: the text is read later, elsewhere.
      words.popup.noticed(moment(language, at, new Date(0))),
      words.popup.ask,
    ],
  };
}

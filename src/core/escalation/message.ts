/** What an escalation says, whatever the way it takes: a title and labelled lines, in words given from outside. */
import { cut, oneLine, plainLines } from './clean';
import { MAX_NOTE, MAX_TEXT_SENT } from './limits';
import type { ToldField } from './way';

export interface Line {
  readonly field: ToldField;
  /** With its own punctuation, as the language wants it. */
  readonly label: string;
  readonly text: string;
}

export interface EscalationMessage {
  /** Id of the escalation: answers name it. */
  readonly escalation: string;
  /** The same message twice has the same key: a receiver that knows it counts it once. */
  readonly key: string;
  readonly test: boolean;
  readonly language: string;
  /** One line. */
  readonly subject: string;
  readonly lines: readonly Line[];
  /** What is asked, in a sentence. */
  readonly ask: string;
  /** What stands before the escalation's id, with its punctuation. */
  readonly reference: string;
}

const LONGEST_SUBJECT = 150;
const LONGEST_LINE = 600;
/** Fields whose line breaks mean something. */
const written: Partial<Record<ToldField, number>> = { note: MAX_NOTE, text: MAX_TEXT_SENT };

/** The same with every text cleaned and within its length; empty lines go. */
export function cleaned(message: EscalationMessage): EscalationMessage {
  const lines = message.lines.map(({ field, label, text }) => {
    const most = written[field];
    return {
      field,
      label: oneLine(label),
      text: most === undefined ? cut(oneLine(text), LONGEST_LINE) : cut(plainLines(text), most),
    };
  });
  return {
    ...message,
    subject: cut(oneLine(message.subject), LONGEST_SUBJECT),
    lines: lines.filter(({ text }) => text !== ''),
    ask: oneLine(message.ask),
  };
}

/** As lines to copy, or to write in a mail. */
export function asText({ lines, ask, reference, escalation }: EscalationMessage): string[] {
  return [...lines.map(({ label, text }) => `${label} ${text}`), ask, `${reference} ${escalation}`];
}

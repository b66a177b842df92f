/** A reply as it would be inserted, and its locked passages likewise: what a rewording is held against. */
import type { ReplyView } from '../messages/views';
import { filledParts, type Values } from './template';

type Approved = Pick<ReplyView, 'text' | 'locked' | 'linkParameters'>;

const joined = (text: string, values: Values, parameters: ReplyView['linkParameters']) =>
  filledParts(text, values, (id) => `{{${id}}}`, parameters)
    .map(({ shown }) => shown)
    .join('');

/** @param values as they will be written */
export function filledText({ text, linkParameters }: Approved, values: Values): string {
  return joined(text, values, linkParameters);
}

export function filledLocked({ locked = [], linkParameters }: Approved, values: Values): string[] {
  return locked.map((passage) => joined(passage, values, linkParameters));
}

/** Whether an element is an editor that a person could type in now, and whether a text has room in it. */
import { closest, holds, matches } from '../read/nodes';
import type { Way } from './kind';
import { fieldText, isField } from './shown';

const CLOSED = ':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]';

export function isEditable(element: HTMLElement): boolean {
  if (!holds(document, element) || closest(element, '[inert]') !== null) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width <= 0 || height <= 0 || matches(element, CLOSED)) return false;
  return isField(element) || element.isContentEditable;
}

/** False where the field would cut the text, or run its lines together: then nothing is put in at all. */
export function fits(editor: HTMLElement, text: string, { oneLine }: Pick<Way, 'oneLine'>): boolean {
  if (oneLine === true && text.includes('\n')) return false;
  if (!isField(editor)) return true;
  const { maxLength } = editor;
  return maxLength < 0 || fieldText(editor).length + text.length <= maxLength;
}

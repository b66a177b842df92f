/** Whether an element is an editor that a person could type in now. */
import { has, holds } from '../read/nodes';
import { isField } from './shown';

export function isEditable(element: HTMLElement): boolean {
  if (!holds(document, element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width <= 0 || height <= 0) return false;
  if (isField(element)) return !has(element, 'disabled') && !has(element, 'readonly');
  return element.isContentEditable;
}

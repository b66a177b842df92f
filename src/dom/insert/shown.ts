/** What an editor shows, and how often a text stands in it. */
import { tagOf } from '../read/nodes';
import { textOf } from '../read/text';

/** Far above any network's limit; a longer draft is read this far. */
const MAX = 60_000;

export type Editor = HTMLElement;

export function isField(editor: Editor): editor is HTMLTextAreaElement | HTMLInputElement {
  const tag = tagOf(editor);
  return tag === 'textarea' || tag === 'input';
}

/** The value of a text field through its prototype: a page can shadow an own property. */
export function fieldText(field: HTMLTextAreaElement | HTMLInputElement): string {
  const prototype = tagOf(field) === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const read = Object.getOwnPropertyDescriptor(prototype, 'value')?.get;
  return String(read?.call(field) ?? '');
}

/**
 * What the editor shows, in up to two readings: as painted, and from its nodes with pictures by their alternative
 * text (some editors draw emoji as images).
 */
export function readings(editor: Editor): string[] {
  if (isField(editor)) return [fieldText(editor)];
  const painted = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get?.call(editor);
  return [...(typeof painted === 'string' ? [painted] : []), textOf(editor, { max: MAX })];
}

/** Editors break lines and keep spaces each in their own way: only the words and their order count. */
export function normal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u200c\u2060\ufeff]|[\ufe0e\ufe0f]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many times `text` stands in each reading of the editor, not overlapping. */
export function timesIn(editor: Editor, text: string): number[] {
  const wanted = normal(text);
  return readings(editor).map((reading) => (wanted === '' ? 0 : normal(reading).split(wanted).length - 1));
}

/** True where nothing but white space stands in the editor. */
export function isEmpty(editor: Editor): boolean {
  return readings(editor).every((reading) => normal(reading) === '');
}

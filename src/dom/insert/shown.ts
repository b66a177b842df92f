/** What an editor shows, and how often a text stands in it. */
import { find, matches, tagOf } from '../read/nodes';
import { textOf } from '../read/text';
import { kindOf, ways } from './kind';

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
  const { unread } = ways[kindOf(editor)];
  // What is painted cannot be read in part.
  if (unread !== undefined && find(editor, unread) !== null)
    return [textOf(editor, { max: MAX, skip: (element) => matches(element, unread) })];
  const painted = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get?.call(editor);
  return [...(typeof painted === 'string' ? [painted] : []), textOf(editor, { max: MAX })];
}

/** Editors put in signs without a width, and leave out those that only choose how an emoji is drawn. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\u200b\u2060\ufeff]|[\ufe0e\ufe0f]/gu, '');
}

/** Editors break lines and keep spaces each in their own way: only the words and their order count. */
export function normal(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** The words, and which of them begin a line: an empty line is a matter of how paragraphs are drawn. */
function lined(text: string): string {
  return plain(text)
    .replace(/[^\S\n\r]+/g, ' ')
    .replace(/ ?[\n\r][ \n\r]*/g, '\n')
    .trim();
}

/** How many times `text` stands in each reading of the editor, line for line, not overlapping. */
export function timesIn(editor: Editor, text: string): number[] {
  const wanted = lined(text);
  return readings(editor).map((reading) => (wanted === '' ? 0 : lined(reading).split(wanted).length - 1));
}

/** True where `text` stands in the editor, line for line. */
export function stands(editor: Editor, text: string): boolean {
  return timesIn(editor, text).some((times) => times > 0);
}

/** True where nothing but white space stands in the editor. */
export function isEmpty(editor: Editor): boolean {
  return readings(editor).every((reading) => normal(reading) === '');
}

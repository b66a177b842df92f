/** What is written in an editor, read and never touched, and no further than a draft is checked. */
import { fieldText, isField } from '../../dom/insert/shown';
import { attr, has, tagOf } from '../../dom/read/nodes';
import { typedIn } from '../../dom/read/text';
import { MOST_DRAFT } from '../../messages/draft-page';

export interface Typed {
  readonly text: string;
  /** More is written. */
  readonly cut: boolean;
}

/** False for whatever is no field of words: passwords, numbers, and what cannot be written in. */
export function isWritable(editor: HTMLElement): boolean {
  if (tagOf(editor) === 'input' && (attr(editor, 'type') ?? 'text') !== 'text') return false;
  if (isField(editor)) return !has(editor, 'disabled') && !has(editor, 'readonly');
  return editor.isContentEditable;
}

export function typedText(editor: HTMLElement): Typed {
  const text = isField(editor) ? fieldText(editor) : typedIn(editor, MOST_DRAFT + 1);
  if (text.length <= MOST_DRAFT) return { text, cut: false };
  return { text: text.slice(0, MOST_DRAFT).replace(/[\ud800-\udbff]$/, ''), cut: true };
}

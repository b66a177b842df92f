/** Where the text goes: at the user's caret where it is known, else at the end; a selected draft is never replaced. */
import { focused, textWalker } from '../doc';
import { holds } from '../read/nodes';
import { type Editor, fieldText, isField, normal, readings } from './shown';

/** `kept`: the user's own caret. `end`: ours, after what is there. */
export type CaretPlace = 'kept' | 'end';

/** True where the user's caret or selection stands in the editor. */
export function caretIsIn(editor: Editor): boolean {
  if (isField(editor)) return focused() === editor;
  const selection = getSelection();
  return selection !== null && selection.rangeCount > 0 && holds(editor, selection.focusNode);
}

/**
 * Focuses the editor and settles the caret. A selection is collapsed to its end, so that nothing of the draft is
 * replaced.
 * @param known whether the caret was in the editor before focus was moved
 */
export function settleCaret(editor: Editor, known: boolean): CaretPlace {
  editor.focus({ preventScroll: true });
  if (isField(editor)) {
    const end = known ? (editor.selectionEnd ?? fieldText(editor).length) : fieldText(editor).length;
    editor.setSelectionRange(end, end);
    return known ? 'kept' : 'end';
  }
  const selection = getSelection();
  if (selection === null) return 'end';
  if (known && selection.rangeCount > 0 && holds(editor, selection.focusNode)) {
    if (!selection.isCollapsed) selection.collapseToEnd();
    return 'kept';
  }
  const last = lastPlace(editor);
  selection.collapse(last.node, last.offset);
  return 'end';
}

/** The deepest last text of the editor: rich editors map a caret there to their own state, not one on the root. */
function lastPlace(editor: Editor): { node: Node; offset: number } {
  const walker = textWalker(editor);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) last = node;
  if (last !== null) return { node: last, offset: last.nodeValue?.length ?? 0 };
  let deepest: Element = editor;
  while (deepest.lastElementChild !== null && deepest.lastElementChild.localName !== 'br') {
    deepest = deepest.lastElementChild;
  }
  return { node: deepest, offset: deepest.lastElementChild === null ? deepest.childNodes.length : 0 };
}

/**
 * What sets the text apart from a draft that is already there: nothing at the user's own caret or in an empty
 * editor, else a line break (a space in a one-line field).
 */
export function separator(editor: Editor, place: CaretPlace): '' | ' ' | '\n' {
  if (place === 'kept') return '';
  const [draft = ''] = readings(editor);
  if (normal(draft) === '') return '';
  if (editor.localName === 'input') return /\s$/.test(draft) ? '' : ' ';
  return /\n$/.test(draft) && isField(editor) ? '' : '\n';
}
